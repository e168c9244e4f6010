using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The state of one manager's 1:1s, from what is stored. Only <see cref="ReadFigures"/> uses it.</summary>
/// <param name="coverage">What was read and corrected.</param>
/// <param name="policy">The limits.</param>
/// <param name="unreadable">Null if a calendar is always read completely or not at all.</param>
internal sealed class ReviewCoverage(ReadCoverage coverage, CoveragePolicy policy, IUnreadableEntries? unreadable)
{
    /// <summary>
    /// The coverage of a manager at <paramref name="now"/>, or why nothing can be said about it. Throws when the storage fails.
    /// </summary>
    /// <param name="manager">Whose coverage.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The time of the figures.</param>
    /// <param name="counts">The people with whom 1:1s count; null for everybody.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ManagerCoverage> ForAsync(
        Person manager, OrgChart chart, Instant now, Func<Person, bool>? counts, CancellationToken cancellationToken) =>
        (await ReadAsync(manager, chart, now, cancellationToken)).Review(counts);

    /// <summary>Everything that a manager's coverage is computed from. Throws when the storage fails.</summary>
    public Task<StoredCoverage> ReadAsync(Person manager, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        ReadAsync(manager, chart, now, now, cancellationToken);

    /// <summary>The same, with the 1:1s around the time of the figures.</summary>
    public async Task<StoredCoverage> ReadAsync(
        Person manager, OrgChart chart, Instant now, Instant around, CancellationToken cancellationToken)
    {
        PersonId[] reports = [.. chart.DirectReportsOf(manager.Id).Select(r => r.Id)];
        var (facts, said) = await coverage.FactsAndSaidAsync(manager, policy.Around(around), reports, cancellationToken);
        return new StoredCoverage(manager, chart, now, policy)
        {
            Facts = facts,
            Corrections = said.Corrections,
            Entered = said.Absences,
            Unclear = unreadable is null ? [] : await unreadable.OfAsync(manager.Id, cancellationToken),
        };
    }
}

/// <summary>What is stored about one manager's 1:1s.</summary>
internal sealed record StoredCoverage(Person Manager, OrgChart Chart, Instant Now, CoveragePolicy Policy)
{
    /// <summary>
    /// The time of the figures. If it is still to come, they are as they will be if what is planned takes place.
    /// </summary>
    public Instant At { get; init; } = Now;

    /// <summary>No day after this one makes the figures worse, although 1:1s of later days count; null for no limit.</summary>
    public Instant? NoLaterThan { get; init; }

    /// <summary>An instant of the day to which the statuses apply.</summary>
    public Instant Day => Instant.Min(At, NoLaterThan ?? At);

    public required CoverageFacts Facts { get; init; }

    /// <summary>What the manager and the reports said about their 1:1s.</summary>
    public required IReadOnlyList<PairCorrection> Corrections { get; init; }

    /// <summary>When the manager and the reports are away, as they or the organisation entered it.</summary>
    public EnteredAbsences Entered { get; init; } = EnteredAbsences.None;

    public required IReadOnlyList<UnreadableEntry> Unclear { get; init; }

    /// <summary>The figures for a digest, with what they are computed from.</summary>
    /// <param name="due">When it is due; null for figures as of now.</param>
    /// <param name="counts">The people with whom 1:1s count; null for everybody.</param>
    public ManagerCoverage For(Instant? due, Func<Person, bool>? counts)
    {
        var then = this with { At = Instant.Max(Now, due ?? Now), NoLaterThan = due };
        return then.Review(counts).Match<ManagerCoverage>(
            known => new ManagerCoverage.Known(known with
            {
                Inputs = known.Pairs.ToDictionary(p => p.Report.Id, p => new HashPairInputs(then, p.Report).Hashed),
            }),
            unknown => unknown);
    }

    /// <param name="counts">The people with whom 1:1s count; null for everybody.</param>
    public ManagerCoverage Review(Func<Person, bool>? counts) => Facts switch
    {
        CoverageFacts.Known known when Now - known.ReadAt <= Policy.Freshness =>
            new ManagerCoverage.Known(CoverageReview.Of(Manager, Chart, known, Corrections, Policy, At, Unclear, counts, Day, Entered) with
            {
                NotReadSince = known.FaultSince is null ? null : known.ReadAt,
            }),
        CoverageFacts.Known old => new ManagerCoverage.Unknown(Manager, old.FaultSince ?? CalendarFault.Unavailable),
        CoverageFacts.NotReadable failed => new ManagerCoverage.Unknown(Manager, failed.Fault),
        CoverageFacts.NeverRead => new ManagerCoverage.Unknown(Manager, Fault: null),
        _ => throw new InvalidOperationException("CoverageFacts has no other case."),
    };

    /// <summary>
    /// What a digest would have said with the corrections and absences entered since then; null if they change nothing. Only their
    /// difference counts: who reports to whom, and what was read, may have changed as well.
    /// </summary>
    /// <param name="sent">What the digest said.</param>
    /// <param name="sentAt">When.</param>
    /// <param name="counts">The people with whom 1:1s count; null for everybody.</param>
    public CoverageCounts? CorrectedSince(CoverageCounts sent, Instant sentAt, Func<Person, bool>? counts)
    {
        var then = Corrections.Where(c => c.What.MadeAt <= sentAt)
            .Select(c => c.ContestedAt > sentAt ? c with { ContestedAt = null } : c).ToList();
        return (this with { At = sentAt }).CountsOf(counts) is { } now
            && (this with { At = sentAt, Corrections = then, Entered = Entered.AsOf(sentAt) }).CountsOf(counts) is { } before
            && now != before
            ? Corrected(sent, now - before) ?? now
            : null;
    }

    /// <summary>What was said about the 1:1s with one report, what each statement changes, and which meetings count.</summary>
    public PairDetails DetailsOf(PersonId report) => new(EffectsOn(report), MeetingsWith(report)) { Vanished = VanishedWith(report) };

    /// <summary>When the manager or the report is away, as far as a calendar, one of the two or the organisation says so.</summary>
    public IReadOnlyList<Absence> AbsencesOf(Person report)
    {
        var about = new Corrections(report.Id, Corrections.Where(c => c.OtherThan(Manager.Id) == report.Id));
        Person[] both = [Manager, report];
        var read = (Facts as CoverageFacts.Known)?.Absences ?? [];
        return
        [
            .. read.Where(a => both.Any(person => person.Id == a.Person)),
            .. both.SelectMany(person => about.AwayOf(person.Id).Concat(Entered.DaysOf(person)).Select(days => days.AsAbsenceOf(person))),
        ];
    }

    /// <summary>Null if what was sent is too different from what would be computed today.</summary>
    private static CoverageCounts? Corrected(CoverageCounts sent, CoverageCounts difference) =>
        sent + difference is { Covered: >= 0, Slipping: >= 0, Overdue: >= 0, Never: >= 0 } corrected ? corrected : null;

    private CoverageCounts? CountsOf(Func<Person, bool>? counts) =>
        Review(counts).Match<CoverageCounts?>(known => known.Counts, _ => null);

    private List<CorrectionEffect> EffectsOn(PersonId report) =>
        [.. Corrections.Where(c => c.OtherThan(Manager.Id) == report).Select(c => EffectOf(c, report))];

    private IReadOnlyList<PairMeeting> MeetingsWith(PersonId report) => Facts is CoverageFacts.Known known
        ? PairMeeting.In(
            known.OneOnOnes.Where(o => o.With == report),
            known.Others.Where(o => o.With == report),
            About(report),
            Now)
        : [];

    private IReadOnlyList<LocalDate> VanishedWith(PersonId report) => Facts is CoverageFacts.Known known
        ? [.. About(report).NotSaidOf(known.Vanished, Manager.TimeZone).Select(v => v.Day).Distinct()]
        : [];

    private Corrections About(PersonId report) => new(report, Corrections.Where(c => c.OtherThan(Manager.Id) == report));

    private CorrectionEffect EffectOf(PairCorrection correction, PersonId report)
    {
        var others = Corrections.Where(c => c.Id != correction.Id).ToList();
        var applied = Corrections.Select(c => c.Id == correction.Id ? c with { ContestedAt = null } : c).ToList();
        return new CorrectionEffect(correction, StatusWith(applied), StatusWith(others))
        {
            IsWaiting = IsWaiting(correction, [.. Corrections.Where(c => c.OtherThan(Manager.Id) == report)]),
        };

        CoverageStatus? StatusWith(IReadOnlyList<PairCorrection> corrections) =>
            (this with { Corrections = corrections }).Review(person => person.Id == report)
                .Match<CoverageStatus?>(known => known.Pairs.Single().Status, _ => null);
    }

    private static bool IsWaiting(PairCorrection correction, IReadOnlyList<PairCorrection> aboutPair) =>
        correction.What is Correction.Private
            ? correction.Applies && !aboutPair.Any(c => c.Applies && c.What is Correction.Private && c.By != correction.By)
            : new AgreedCadences(aboutPair).IsWaiting(correction);
}
