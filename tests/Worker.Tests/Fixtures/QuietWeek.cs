using System.Net;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.SimulatedGraph.Mail;
using OutlookOneOnOne.Worker.Tests.Hosting;

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>The result of a week in which nothing goes wrong: one person has agendas prepared, and one of their 1:1s is moved.</summary>
/// <param name="Ready">The response of /readyz once the directory was read.</param>
/// <param name="Week">The week whose digests are sent.</param>
/// <param name="Calls">Every call of a function.</param>
/// <param name="Mails">Every mail.</param>
/// <param name="Poison">How many messages were in poison queues at the end.</param>
internal sealed record QuietWeek(
    HttpStatusCode Ready, IsoWeek Week, IReadOnlyList<FunctionCall> Calls, IReadOnlyList<SentMail> Mails, int Poison)
{
    /// <param name="deployment">The workers and their environment.</param>
    /// <param name="sunday">When it begins.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<QuietWeek> PassAsync(Deployment deployment, Instant sunday, CancellationToken cancellationToken)
    {
        var (time, host, week) = (deployment.Time, deployment.Host, IsoWeek.Of(sunday.InUtc().Date.PlusDays(1)));
        await time.UntilAsync(sunday, cancellationToken);
        var (calls, mails) = (host.Calls.Count, deployment.Graph.Mails.Count);
        await time.UntilAsync(deployment.Clock.Now + Duration.FromMinutes(10), cancellationToken);
        var ready = await IsReadyAsync(host, cancellationToken);

        var person = new PersonId(deployment.Graph.Tenant.Find(Company.PreparesAgendas)!.Id);
        // Digests were on before, so those of this week are not the first.
        var somebody = new PersonId("somebody-who-left");
        await deployment.Database.Ledger.ClaimAsync(
            somebody, week.PlusWeeks(-3), deployment.Clock.Now, Duration.FromHours(1), cancellationToken);
        await deployment.Database.SetAsync(person, new PersonSettings { PreparesAgendas = true }, cancellationToken);
        await time.UntilAsync(sunday + Duration.FromHours(30), cancellationToken);
        deployment.Graph.Change(Company.Moved(deployment.Clock.Now));
        await time.UntilAsync(sunday + Duration.FromDays(7), cancellationToken);

        var messages = await deployment.Clock.MessagesAsync(cancellationToken);
        return new(
            ready, week, [.. host.Calls.Skip(calls)], [.. deployment.Graph.Mails.Skip(mails)], messages.Count(m => m.IsPoison));
    }

    private static async Task<HttpStatusCode> IsReadyAsync(FunctionsHost host, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://oneonone.contoso.example/readyz");
        using var answer = await host.SendAsync(request, cancellationToken);
        return answer.StatusCode;
    }
}
