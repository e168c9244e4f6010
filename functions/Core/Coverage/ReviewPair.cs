using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The state of two people's 1:1s, for these two only. Only <see cref="ReadFigures"/> uses it.</summary>
internal sealed class ReviewPair(ReviewCoverage review, ReadCoverage coverage, CoveragePolicy policy)
{
    /// <summary>
    /// First checks whether one manages the other: figures are stored with the manager. Throws when the storage fails.
    /// </summary>
    public async Task<PairReview> ForAsync(Person self, Person other, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        chart.Relationship(self.Id, other.Id) switch
        {
            Relationship.DirectReport => Line(await review.ForAsync(self, chart, now, counts: null, cancellationToken), other),
            Relationship.Manager => Line(await review.ForAsync(other, chart, now, counts: null, cancellationToken), self),
            Relationship.SkipLevel or Relationship.Peer or Relationship.Colleague or Relationship.External or _ =>
                await OutsideTheLineAsync(self, other, now, cancellationToken),
        };

    /// <summary>What a report is shown of their 1:1s with their manager, from one reading. Throws when the storage fails.</summary>
    public async Task<PairWithManager> WithManagerAsync(
        Person report, Person manager, OrgChart chart, Instant now, Instant? at, CancellationToken cancellationToken)
    {
        var stored = await review.ReadAsync(manager, chart, now, cancellationToken);
        return new PairWithManager(Line(stored.Review(counts: null), report), stored.DetailsOf(report.Id))
        {
            Forecast = at is { } then ? StatusOf(stored with { At = then }, report) : null,
        };
    }

    /// <summary>
    /// What the two said about their 1:1s, what each statement changes, and which meetings count. Without effects and meetings when neither
    /// manages the other. Throws when the storage fails.
    /// </summary>
    public async Task<PairDetails> DetailsAsync(
        Person self, Person other, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var (manager, report) = other.Manager == self.Id ? (self, other) : (other, self);
        if (report.Manager != manager.Id)
        {
            var said = await coverage.CorrectionsAsync(self.Id, [other.Id], cancellationToken);
            return new PairDetails([.. said.Select(c => new CorrectionEffect(c, null, null))], []);
        }

        return (await review.ReadAsync(manager, chart, now, cancellationToken)).DetailsOf(report.Id);
    }

    /// <summary>
    /// When either of the two is away; when neither manages the other, only what was entered about the one who asks. Throws when the
    /// storage fails.
    /// </summary>
    public async Task<IReadOnlyList<Absence>> AbsencesAsync(
        Person self, Person other, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var (manager, report) = other.Manager == self.Id ? (self, other) : (other, self);
        return report.Manager == manager.Id
            ? (await review.ReadAsync(manager, chart, now, cancellationToken)).AbsencesOf(report)
            : [.. (await coverage.EnteredAbsencesAsync(self, cancellationToken))
                .Select(a => new DaySpan(a.Days.First, a.Days.Back).AsAbsenceOf(self))];
    }

    /// <summary>A person's own 1:1s in these calendars, from their point of view. Throws when the storage fails.</summary>
    public async Task<IReadOnlyList<OneOnOne>> OneOnOnesOfAsync(
        Person self, IReadOnlyCollection<Person> owners, Instant now, CancellationToken cancellationToken)
    {
        var found = new List<OneOnOne>();
        foreach (var owner in owners)
        {
            var facts = await coverage.FactsAsync(owner, policy.Around(now), cancellationToken);
            found.AddRange(owner.Id == self.Id
                ? (facts as CoverageFacts.Known)?.OneOnOnes ?? []
                : Of(facts, self).Select(o => o with { With = owner.Id }));
        }

        return found;
    }

    private static CoverageStatus? StatusOf(StoredCoverage stored, Person report) =>
        stored.Review(person => person.Id == report.Id).Match<CoverageStatus?>(known => known.Pairs.Single().Status, _ => null);

    private static PairReview Line(ManagerCoverage coverage, Person report) => coverage.Match<PairReview>(
        known => Of(known.Pairs.Single(p => p.Report.Id == report.Id)),
        unknown => new PairReview.Unknown(unknown.Fault));

    private static PairReview.Known Of(PairCoverage pair) => new(pair.Last, pair.Next, pair, pair.LastStart);

    /// <summary>Only managers' calendars are read, so a 1:1 may be known from either.</summary>
    private async Task<PairReview> OutsideTheLineAsync(Person self, Person other, Instant now, CancellationToken cancellationToken)
    {
        var window = policy.Around(now);
        CoverageFacts[] facts = [await coverage.FactsAsync(self, window, cancellationToken),
            await coverage.FactsAsync(other, window, cancellationToken)];
        if (!facts.Any(f => f is CoverageFacts.Known known && now - known.ReadAt <= policy.Freshness))
        {
            return new PairReview.Unknown(facts.OfType<CoverageFacts.NotReadable>().FirstOrDefault()?.Fault);
        }

        List<OneOnOne> both = [.. Of(facts[0], other), .. Of(facts[1], self)];
        var last = both.Where(o => o.HasBegunBy(now)).MaxBy(o => o.Time.Start);
        return new PairReview.Known(
            last?.EndBy(now), both.Where(o => o.Time.Start > now).Select(o => (Instant?)o.Time.Start).Min(), Line: null, last?.Time.Start);
    }

    private static IEnumerable<OneOnOne> Of(CoverageFacts facts, Person with) =>
        facts is CoverageFacts.Known known ? known.OneOnOnes.Where(o => o.With == with.Id) : [];
}

/// <summary>What a report is shown of their 1:1s with their manager.</summary>
/// <param name="Review">Their state now.</param>
/// <param name="Details">What the two said about them, and which meetings count.</param>
public sealed record PairWithManager(PairReview Review, PairDetails Details)
{
    /// <summary>The status at a time that is still to come, if all planned 1:1s take place by then; null if it is not known.</summary>
    public CoverageStatus? Forecast { get; init; }
}

/// <summary>The state of two people's 1:1s, or that it is not known.</summary>
public abstract record PairReview
{
    private PairReview()
    {
    }

    /// <param name="Last">When the last one ended; null when none is known in the window.</param>
    /// <param name="Next">When the next one starts; null when none is known.</param>
    /// <param name="Line">Status and cadence, when one reports to the other.</param>
    /// <param name="LastStart">When the last one started; null when none is known in the window.</param>
    public sealed record Known(Instant? Last, Instant? Next, PairCoverage? Line, Instant? LastStart) : PairReview;

    /// <param name="Fault">Null when the calendar has not been read yet.</param>
    public sealed record Unknown(CalendarFault? Fault) : PairReview;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<Known, T> known, Func<CalendarFault?, T> unknown) => this switch
    {
        Known k => known(k),
        Unknown u => unknown(u.Fault),
        _ => throw new InvalidOperationException("PairReview has no other case."),
    };
}
