using System.Net;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.SimulatedGraph.Mail;
using OutlookOneOnOne.Worker.Tests.Hosting;

namespace OutlookOneOnOne.Worker.Tests.Surroundings;

/// <summary>What came of the first week: one person turns on prepared agendas, and one of their 1:1s is moved.</summary>
/// <param name="ReadyAtFirst">What /readyz answered before the directory was read, and after that.</param>
/// <param name="Calls">Every call of a function.</param>
/// <param name="Mails">Every mail.</param>
/// <param name="Poison">How many messages were in poison queues at the end.</param>
internal sealed record FirstWeek(
    (HttpStatusCode Before, HttpStatusCode After) ReadyAtFirst,
    IReadOnlyList<FunctionCall> Calls,
    IReadOnlyList<SentMail> Mails,
    int Poison)
{
    public static async Task<FirstWeek> PassAsync(Deployment deployment, Instant start, CancellationToken cancellationToken)
    {
        var (time, host) = (deployment.Time, deployment.Host);
        var before = await IsReadyAsync(host, cancellationToken);
        await time.UntilAsync(start + Duration.FromMinutes(10), cancellationToken);
        var after = await IsReadyAsync(host, cancellationToken);

        var person = new PersonId(deployment.Graph.Tenant.Find(Company.PreparesAgendas)!.Id);
        await deployment.Database.SetAsync(person, new PersonSettings { PreparesAgendas = true }, cancellationToken);
        await time.UntilAsync(start + Duration.FromHours(30), cancellationToken);
        deployment.Graph.Change(Company.Moved(deployment.Clock.Now));
        await time.UntilAsync(start + Duration.FromDays(7), cancellationToken);

        var messages = await deployment.Clock.MessagesAsync(cancellationToken);
        return new((before, after), [.. host.Calls], deployment.Graph.Mails, messages.Count(m => m.IsPoison));
    }

    private static async Task<HttpStatusCode> IsReadyAsync(FunctionsHost host, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://oneonone.contoso.example/readyz");
        using var answer = await host.SendAsync(request, cancellationToken);
        return answer.StatusCode;
    }
}
