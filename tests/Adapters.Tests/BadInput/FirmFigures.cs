using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>What people read about each manager and report of a firm, and the digests.</summary>
/// <param name="Pairs">Status, dates and words, by the addresses of manager and report.</param>
/// <param name="Digests">The whole text, by the address of the recipient.</param>
internal sealed record FirmFigures(
    IReadOnlyDictionary<(string Manager, string Report), string> Pairs, IReadOnlyDictionary<string, string> Digests)
{
    private static readonly DigestLinks Links = new(null, null, new Uri("https://oneonone.firm.test/stop"));

    /// <summary>Reads every calendar once, and then every figure.</summary>
    public static async Task<FirmFigures> OfAsync(
        Organisation organisation, ICalendar calendar, IAbsences absences, IUnreadableEntries? unreadable)
    {
        var cancel = TestContext.Current.CancellationToken;
        var (documents, chart) = (new InMemoryDocuments(), organisation.Chart);
        var store = new CoverageStore(documents);
        List<Person> managers = [.. chart.People.Where(p => chart.IsManager(p.Id))];
        var refresh = new RefreshCoverage(calendar, absences, store, CoveragePolicy.Default);
        await foreach (var _ in refresh.ForAsync(managers, organisation, RecognitionPolicy.Default, Firm.Now, cancel))
        {
            // Each is stored as it is read.
        }

        var figures = new ReadFigures(new ReadCoverage(store), CoveragePolicy.Default, FiguresPolicy.Everybody, unreadable);
        return new FirmFigures(
            await PairsAsync(managers, chart, figures, cancel), await DigestsAsync(chart, figures, new DigestLedger(documents), cancel));
    }

    private static async Task<Dictionary<(string, string), string>> PairsAsync(
        List<Person> managers, OrgChart chart, ReadFigures figures, CancellationToken cancel)
    {
        var pairs = new Dictionary<(string, string), string>();
        foreach (var manager in managers)
        {
            var request = new FiguresRequest(manager, manager, FiguresPurpose.Digest);
            var shown = (await figures.ForAsync(request, chart, Firm.Now, cancel)).CoverageOrNull!; // figures are on for everybody
            foreach (var report in chart.DirectReportsOf(manager.Id))
            {
                pairs[(manager.Email.Value, report.Email.Value)] = shown.Match(
                    known => Text(known.Pairs.Single(p => p.Report.Id == report.Id)), unknown => $"not known: {unknown.Fault}");
            }
        }

        return pairs;
    }

    private static string Text(PairCoverage pair) =>
        $"{PersonName.Of(pair.Report)}: {CoverageWords.Status(pair.Status, Languages.English.Coverage)},"
        + $" last {pair.LastStart} to {pair.Last}, next {pair.Next}, every {pair.TypicalInterval}, age {pair.Age}";

    private static async Task<Dictionary<string, string>> DigestsAsync(
        OrgChart chart, ReadFigures figures, DigestLedger ledger, CancellationToken cancel)
    {
        var compose = new ComposeDigest(
            figures, ledger, new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, DigestPolicy.TurnedOn), (_, _) => Links);
        var digests = new Dictionary<string, string>();
        foreach (var recipient in chart.ManagersOfManagers())
        {
            var composed = await compose.ForAsync(recipient, Languages.English, chart, Firm.Now, cancel);
            digests[recipient.Email.Value] = composed!.Mail.Text; // figures are on for everybody
        }

        return digests;
    }
}
