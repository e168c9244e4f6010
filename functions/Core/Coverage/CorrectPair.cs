using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Records what one of the two people in a pair knows better than the calendar. It is not done until the figure has been recomputed.
/// </summary>
public sealed class CorrectPair(CoverageStore store, ReadFigures figures)
{
    /// <summary>For a process that does not otherwise use coverage.</summary>
    public static CorrectPair In(IDocuments documents) => new(
        new CoverageStore(documents), new ReadFigures(ReadCoverage.In(documents), CoveragePolicy.Default, FiguresPolicy.Off));

    /// <summary>
    /// All corrections of the pair, in chronological order, and the meetings that can be corrected. Throws when the storage
    /// fails.
    /// </summary>
    public Task<PairDetails> ListAsync(OwnPair pair, CancellationToken cancellationToken) =>
        figures.DetailsOfPairAsync(pair.Self, pair.Other, pair.Chart, pair.Now, cancellationToken);

    /// <summary>Adding an equal correction again changes nothing. Throws when the storage fails.</summary>
    public Task<CorrectionOutcome> AddAsync(OwnPair pair, Correction correction, CancellationToken cancellationToken) =>
        pair.IsInLine
            ? ApplyAsync(pair, () => store.Corrections.AddAsync(pair.Self.Id, correction, cancellationToken), cancellationToken)
            : Task.FromResult<CorrectionOutcome>(new CorrectionOutcome.NotInLine());

    /// <summary>
    /// Says that a meeting in the manager's calendar, or all of a series, is the 1:1 of the two, or is not. Throws when the storage fails.
    /// </summary>
    public async Task<CorrectionOutcome> MarkOursAsync(OwnPair pair, MeetingKey key, bool isOurs, CancellationToken cancellationToken)
    {
        if (!pair.IsInLine)
        {
            return new CorrectionOutcome.NotInLine();
        }

        return (await ListAsync(pair, cancellationToken)).Meetings.FirstOrDefault(m => m.Key == key) is { } meeting
            ? await AddAsync(
                pair,
                new Correction.OurMeeting(pair.Other.Id, pair.Now, key, isOurs) { Example = meeting.Example, InSeries = meeting.InSeries },
                cancellationToken)
            : new CorrectionOutcome.NoSuchMeeting();
    }

    /// <summary>
    /// Withdraws a correction for the person who made it, as if it had never been made. Running it twice changes nothing. Throws when the
    /// storage fails.
    /// </summary>
    public Task<CorrectionOutcome> WithdrawAsync(OwnPair pair, CorrectionId id, CancellationToken cancellationToken) => OnAsync(
        pair,
        id,
        correction => correction.By == pair.Self.Id
            ? () => WithdrawAsync(correction, pair, cancellationToken)
            : null,
        cancellationToken);

    /// <summary>
    /// Contests a correction by the other person, which then has no effect, or agrees with it again. Running it twice changes nothing.
    /// Throws when the storage fails.
    /// </summary>
    public Task<CorrectionOutcome> ContestAsync(
        OwnPair pair, CorrectionId id, bool isContested, CancellationToken cancellationToken) => OnAsync(
        pair,
        id,
        correction => correction.By == pair.Self.Id ? null : () => SetAsync(pair, correction, isContested, cancellationToken),
        cancellationToken);

    private async Task WithdrawAsync(PairCorrection correction, OwnPair pair, CancellationToken cancellationToken)
    {
        await store.Corrections.WithdrawAsync(correction.StoredBy, correction.Id, cancellationToken);
        // Nothing is left to contest.
        await store.Corrections.AgreeAsync(correction.ContestedBy ?? pair.Other.Id, correction.Id, cancellationToken);
    }

    private Task SetAsync(OwnPair pair, PairCorrection correction, bool isContested, CancellationToken cancellationToken) => isContested
        ? store.Corrections.ContestAsync(pair.Self.Id, correction, pair.Now, cancellationToken)
        : store.Corrections.AgreeAsync(correction.ContestedBy ?? pair.Self.Id, correction.Id, cancellationToken);

    private async Task<CorrectionOutcome> OnAsync(
        OwnPair pair, CorrectionId id, Func<PairCorrection, Func<Task>?> permitted, CancellationToken cancellationToken)
    {
        var all = await ListAsync(pair, cancellationToken);
        if (all.Corrections.FirstOrDefault(c => c.Correction.Id == id)?.Correction is not { } correction)
        {
            return new CorrectionOutcome.NoSuchCorrection();
        }

        return permitted(correction) is { } change
            ? await ApplyAsync(pair, change, cancellationToken)
            : new CorrectionOutcome.NotTheirs();
    }

    private async Task<CorrectionOutcome> ApplyAsync(OwnPair pair, Func<Task> change, CancellationToken cancellationToken)
    {
        var before = await ReviewAsync(pair, cancellationToken);
        await change();
        return new CorrectionOutcome.Done(
            before,
            await ReviewAsync(pair, cancellationToken),
            await ListAsync(pair, cancellationToken));
    }

    private Task<PairReview> ReviewAsync(OwnPair pair, CancellationToken cancellationToken) =>
        figures.OfPairAsync(pair.Self, pair.Other, pair.Chart, pair.Now, cancellationToken);
}

/// <summary>One of the two people in a pair, who corrects something about it.</summary>
/// <param name="Self">Who corrects it.</param>
/// <param name="Other">The other person.</param>
/// <param name="Chart">Who reports to whom.</param>
/// <param name="Now">When.</param>
public sealed record OwnPair(Person Self, Person Other, OrgChart Chart, Instant Now)
{
    /// <summary>One of the two reports to the other: other pairs have no figures to correct.</summary>
    public bool IsInLine => Self.Manager == Other.Id || Other.Manager == Self.Id;
}

/// <summary>The result of correcting a pair.</summary>
public abstract record CorrectionOutcome
{
    private CorrectionOutcome()
    {
    }

    /// <summary>It is stored, and everything shown from now on reflects it.</summary>
    /// <param name="Before">The state of the pair before.</param>
    /// <param name="After">The state of the pair, computed again.</param>
    /// <param name="Details">All corrections of the pair, and which meetings count now.</param>
    public sealed record Done(PairReview Before, PairReview After, PairDetails Details) : CorrectionOutcome;

    /// <summary>Neither of the two reports to the other.</summary>
    public sealed record NotInLine : CorrectionOutcome;

    /// <summary>The pair has no such correction.</summary>
    public sealed record NoSuchCorrection : CorrectionOutcome;

    /// <summary>The manager's calendar has no such meeting with the report.</summary>
    public sealed record NoSuchMeeting : CorrectionOutcome;

    /// <summary>Only the person who made a correction can withdraw it, and only the other person can contest it.</summary>
    public sealed record NotTheirs : CorrectionOutcome;

    /// <summary>Calls the function that belongs to this case and returns its result.</summary>
    public T Match<T>(
        Func<Done, T> done, Func<T> notInLine, Func<T> noSuchCorrection, Func<T> noSuchMeeting, Func<T> notTheirs) => this switch
        {
            Done d => done(d),
            NotInLine => notInLine(),
            NoSuchCorrection => noSuchCorrection(),
            NoSuchMeeting => noSuchMeeting(),
            NotTheirs => notTheirs(),
            _ => throw new InvalidOperationException("CorrectionOutcome has no other case."),
        };
}
