using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// The only way to read figures about 1:1s: code that bypasses it does not compile. Both people of a pair always see their own status.
/// Figures about others are shown only to those above them, and only where digests are on.
/// </summary>
public sealed class ReadFigures
{
    private readonly FiguresPolicy sharing;
    private readonly ReviewCoverage review;
    private readonly ReviewPair pairs;

    /// <param name="coverage">What was read and corrected.</param>
    /// <param name="policy">The limits.</param>
    /// <param name="sharing">Whose figures are shown to others.</param>
    /// <param name="unreadable">Null if a calendar is always read completely or not at all.</param>
    public ReadFigures(ReadCoverage coverage, CoveragePolicy policy, FiguresPolicy sharing, IUnreadableEntries? unreadable = null)
    {
        this.sharing = sharing;
        SentFigures = new RecordSentFigures(coverage);
        review = new ReviewCoverage(coverage, policy, unreadable);
        pairs = new ReviewPair(review, coverage, policy);
    }

    /// <summary>Keeps what was shown.</summary>
    public RecordSentFigures SentFigures { get; }

    /// <summary>Digests are on for this person, so their figures may be shown to readers above them.</summary>
    public bool AreOnFor(Person person, OrgChart chart) => sharing.Includes(person, chart);

    /// <summary>Those who read a count of this manager's pairs, nearest first; with a report, a count that includes this pair.</summary>
    public IEnumerable<Person> ReadersOf(Person manager, OrgChart chart, Person? report = null) =>
        sharing.Includes(manager, chart) && (report is null || sharing.Includes(report, chart))
            ? chart.LineAbove(manager.Id).Where(above => AreShownTo(above, chart))
            : [];

    /// <summary>Figures of others are shown to this person.</summary>
    public bool AreShownTo(Person reader, OrgChart chart) => sharing.IsReader(reader, chart);

    /// <summary>The figures of a manager for themselves or for somebody above them. Throws when the storage fails.</summary>
    public async Task<Figures> ForAsync(FiguresRequest request, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        IsPermitted(request, chart)
            ? new Figures.Shown((await review.ReadAsync(request.Manager, chart, now, request.At ?? now, cancellationToken))
                .For(request.At, CountsIn(chart)))
            : new Figures.Withheld();

    /// <summary>What a manager sees of their own 1:1s, and what others are shown of them now. Throws when the storage fails.</summary>
    public Task<OwnFigures> OfSelfAsync(Person self, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        OfSelfAsync(self, chart, now, now, cancellationToken);

    /// <summary>What a manager sees of their own 1:1s, and what others are shown of them. Throws when the storage fails.</summary>
    /// <param name="self">The manager.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The time of their own statuses.</param>
    /// <param name="toOthersAt">The time for which others see figures: the next digest, if all planned 1:1s take place by then.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<OwnFigures> OfSelfAsync(
        Person self, OrgChart chart, Instant now, Instant toOthersAt, CancellationToken cancellationToken)
    {
        var stored = await review.ReadAsync(self, chart, now, cancellationToken);
        var (own, then) = (stored.Review(counts: null), stored with { At = toOthersAt });
        var shown = then.Review(CountsIn(chart));
        return new OwnFigures(OwnPairs.Of(own), sharing.Includes(self, chart) ? new Figures.Shown(shown) : new Figures.Withheld())
        {
            Forecast = OwnPairs.Of(then.Review(counts: null)).PairsOrNone.ToDictionary(p => p.Report.Id, p => p.Status),
            Details = own is ManagerCoverage.Known known
                ? known.Report.Pairs.ToDictionary(p => p.Report.Id, p => stored.DetailsOf(p.Report.Id))
                : [],
        };
    }

    /// <summary>The state of the 1:1s of the reader and somebody else, whatever the policy. Throws when the storage fails.</summary>
    public Task<PairReview> OfPairAsync(
        Person reader, Person other, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        pairs.ForAsync(reader, other, chart, now, cancellationToken);

    /// <summary>What a report is shown of their 1:1s with their manager, whatever the policy. Throws when the storage fails.</summary>
    /// <param name="report">Who is shown it.</param>
    /// <param name="manager">Their manager.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The time of the status.</param>
    /// <param name="at">The time of the forecast; null for none.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<PairWithManager> WithManagerAsync(
        Person report, Person manager, OrgChart chart, Instant now, Instant? at, CancellationToken cancellationToken) =>
        pairs.WithManagerAsync(report, manager, chart, now, at, cancellationToken);

    /// <summary>
    /// The reader's own 1:1s with anybody, as far as they are in one of these calendars; from the reader's point of view. Throws when the
    /// storage fails.
    /// </summary>
    public Task<IReadOnlyList<OneOnOne>> OneOnOnesOfAsync(
        Person reader, IReadOnlyCollection<Person> owners, Instant now, CancellationToken cancellationToken) =>
        pairs.OneOnOnesOfAsync(reader, owners, now, cancellationToken);

    /// <summary>
    /// When either of the two is away, as far as the manager's calendar, one of the two or the organisation says so: it shows in their
    /// status. When neither manages the other, only what was entered about the reader. Throws when the storage fails.
    /// </summary>
    public Task<IReadOnlyList<Absence>> AbsencesOfPairAsync(
        Person reader, Person other, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        pairs.AbsencesAsync(reader, other, chart, now, cancellationToken);

    /// <summary>
    /// What the two said about their 1:1s, and which meetings count, whatever the policy. Throws when the storage fails.
    /// </summary>
    public Task<PairDetails> DetailsOfPairAsync(
        Person reader, Person other, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        pairs.DetailsAsync(reader, other, chart, now, cancellationToken);

    /// <summary>
    /// What digests said about a person, oldest first, and what corrections would change in the last eight weeks. Only for that person.
    /// Throws when the storage fails.
    /// </summary>
    public async Task<IReadOnlyList<DigestMention>> MentionsOfAsync(
        Person self, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var mentions = await SentFigures.AboutAsync(self.Id, cancellationToken);
        var since = now - Duration.FromDays(7 * CoverageTrend.WeekCount);
        if (!mentions.Any(IsRecent))
        {
            return mentions;
        }

        var stored = await review.ReadAsync(self, chart, now, cancellationToken);
        return [.. mentions.Select(m => IsRecent(m) && m is DigestMention.AsManager { Counts: { } counts } own
            ? own with { CorrectedSince = stored.CorrectedSince(counts, own.SentAt, CountsIn(chart)) }
            : m)];

        bool IsRecent(DigestMention mention) => mention is DigestMention.AsManager { Counts: not null } && mention.SentAt >= since;
    }

    private bool IsPermitted(FiguresRequest request, OrgChart chart) =>
        sharing.Includes(request.Reader, chart)
        && sharing.Includes(request.Manager, chart)
        && request.Purpose switch
        {
            FiguresPurpose.Digest => request.Reader.Id == request.Manager.Id
                || chart.LineAbove(request.Manager.Id).Any(above => above.Id == request.Reader.Id),
            FiguresPurpose.CheckIn => request.Manager.Manager == request.Reader.Id,
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.Purpose, "Not a purpose."),
        };

    private Func<Person, bool>? CountsIn(OrgChart chart) => sharing.IsPilot ? person => sharing.Includes(person, chart) : null;
}
