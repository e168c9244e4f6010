using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.SendMail;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Calendars;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using Person = OutlookOneOnOne.Core.People.Person;

namespace OutlookOneOnOne.Adapters.Microsoft365.Diagnosis;

/// <summary>
/// Checks what the three identities may do in mailboxes: in those of a few managers, of a few others, and of the senders.
/// </summary>
internal sealed class DiagnoseMailboxes(
    GraphClients clients, ICurrentOrganisation organisation, IOptions<Microsoft365Options> options, IClock clock) : IDiagnose
{
    /// <summary>Not everybody has to be in the groups, so a few are tried before a permission counts as missing.</summary>
    private const int Tried = 5;

    public Func<IDiagnosisMessages, string> Part => say => say.PartsMailboxes;

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken)
    {
        var chart = (await organisation.GetAsync(cancellationToken)).Chart;
        var (managers, others) = (SomeOf(chart, p => chart.IsManager(p.Id)), SomeOf(chart, p => !chart.IsManager(p.Id)));
        var (reader, writer) = (clients.For(GraphRole.Reader), clients.For(GraphRole.Writer));
        return
        [
            await AnyAsync(
                say => say.PartsReaderPermission("Calendars.Read"),
                managers,
                id => ReadCalendarAsync(reader, id, cancellationToken)),
            await AnyAsync(
                say => say.PartsReaderPermission("MailboxSettings.Read"),
                managers,
                id => ReadTimeZoneAsync(reader, id, cancellationToken)),
            await AnyAsync(
                say => say.PartsWriterPermission("Calendars.ReadWrite"),
                managers,
                id => ReadCalendarAsync(writer, id, cancellationToken)),
            await ScopeAsync(reader, others, cancellationToken),
            .. await SendersAsync(cancellationToken),
        ];

        async Task<Finding> AnyAsync(
            Func<IDiagnosisMessages, string> part, IReadOnlyList<string> mailboxes, Func<string, Task> call) =>
            HarmlessCall.Judge(part, await FirstSuccessAsync(mailboxes, call, cancellationToken), say => say.MailboxesRemedy);
    }

    private static IReadOnlyList<string> SomeOf(OrgChart chart, Func<Person, bool> which) =>
        [.. chart.People.Where(which).Take(Tried).Select(p => p.Id.Value)];

    /// <summary>The fault of the last call; null if a call succeeded, or if there is nobody to try it for.</summary>
    private static async Task<GraphFault?> FirstSuccessAsync(
        IReadOnlyList<string> mailboxes, Func<string, Task> call, CancellationToken cancellationToken)
    {
        GraphFault? fault = null;
        foreach (var mailbox in mailboxes)
        {
            fault = await GraphErrors.TryAsync(() => call(mailbox), cancellationToken);
            if (fault is null)
            {
                return null;
            }
        }

        return fault;
    }

    /// <summary>A permission granted in Entra ID besides those in Exchange would apply to every mailbox.</summary>
    private async Task<Finding> ScopeAsync(GraphServiceClient reader, IReadOnlyList<string> others, CancellationToken cancellationToken)
    {
        var (readable, failed) = (0, (GraphFault?)null);
        foreach (var mailbox in others)
        {
            switch (await GraphErrors.TryAsync(() => ReadCalendarAsync(reader, mailbox, cancellationToken), cancellationToken))
            {
                case GraphFault.AccessDenied:
                    return Finding.Fine(say => say.PartsReaderScope);
                case null:
                    readable++;
                    break;
                case GraphFault.NotFound: // Without a mailbox there is nothing to read.
                    break;
                case var fault:
                    failed = fault;
                    break;
            }
        }

        return readable == 0
            ? HarmlessCall.Judge(say => say.PartsReaderScope, failed, say => say.MailboxesRemedy)
            : Finding.Faulty(
                say => say.PartsReaderScope,
                say => say.MailboxesTooWide(readable, others.Count),
                say => say.MailboxesNarrow);
    }

    /// <summary>A mail without recipients is refused (400), but only after the permission and the mailbox were checked.</summary>
    private async Task<IReadOnlyList<Finding>> SendersAsync(CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        foreach (var (number, sender) in options.Value.Senders.Index())
        {
            var nothing = new SendMailPostRequestBody { Message = new Message { Subject = "Diagnosis", ToRecipients = [] } };
            var fault = await GraphErrors.TryAsync(
                () => clients.For(GraphRole.Mailer).Users[sender].SendMail.PostAsync(nothing, cancellationToken: cancellationToken),
                cancellationToken);
            findings.Add(HarmlessCall.Judge(
                say => say.PartsSender(number + 1), fault is GraphFault.Refused ? null : fault, say => say.MailboxesRemedy));
        }

        return findings.Count > 0
            ? findings
            : [Finding.Faulty(say => say.PartsSenders, say => say.MailboxesNoSenders, say => say.MailboxesSetSenders)];
    }

    private async Task ReadCalendarAsync(GraphServiceClient client, string mailbox, CancellationToken cancellationToken) =>
        await client.Users[mailbox].CalendarView.GetAsync(
            r =>
            {
                var now = clock.GetCurrentInstant();
                CalendarView.Ask(r.QueryParameters, new Interval(now, now + Duration.FromHours(1)));
                (r.QueryParameters.Select, r.QueryParameters.Top) = (["id"], 1);
            },
            cancellationToken);

    private static async Task ReadTimeZoneAsync(GraphServiceClient client, string mailbox, CancellationToken cancellationToken) =>
        await client.Users[mailbox].MailboxSettings.GetAsync(r => r.QueryParameters.Select = ["timeZone"], cancellationToken);
}
