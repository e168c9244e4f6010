using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// Offers a manager of managers the next question of a ladder for a 1:1 with one of their managers. What was offered, taken or skipped is
/// in the asking person's own log, by which neither digests nor anybody else is told.
/// </summary>
public sealed class ClimbLadder(CoachingStore store, ReadFigures figures)
{
    private const int WeeksToPractise = 2;

    /// <param name="meeting">The 1:1 that the question is for.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The time of the figures.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<LadderOffer> OfferAsync(LadderMeeting meeting, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (!meeting.IsWithOwnManager(chart))
        {
            return new LadderOffer.NotTheirManager();
        }

        var log = (await store.ReadAsync(meeting.Lead.Id, cancellationToken)).DocumentOrNull ?? new CoachingLog(meeting.Lead.Id);
        var progress = log.Ladders.GetValueOrDefault(meeting.Manager.Id);
        if (progress?.OfferedOn(meeting.On) is { } next)
        {
            return new LadderOffer.Step(progress.Occasion, next);
        }

        return progress?.AllowsNewOn(meeting.On) == false
            ? new LadderOffer.Nothing()
            : await NewAsync(meeting, log, chart, now, cancellationToken);
    }

    /// <summary>
    /// Records that a step became a point of the agenda, or was skipped. Any other than the offered one changes nothing, nor does one for
    /// somebody who is not one of the lead's managers.
    /// </summary>
    /// <param name="meeting">The 1:1 that the question was for.</param>
    /// <param name="offered">The step, as it was offered.</param>
    /// <param name="isTaken">False if it was skipped.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RecordAsync(
        LadderMeeting meeting, LadderOffer.Step offered, bool isTaken, OrgChart chart, CancellationToken cancellationToken) =>
        meeting.IsWithOwnManager(chart)
            ? store.ChangeAsync(meeting.Lead.Id, log => Recorded(log, meeting, offered, isTaken), cancellationToken)
            : Task.CompletedTask;

    private static CoachingLog Recorded(CoachingLog log, LadderMeeting meeting, LadderOffer.Step offered, bool isTaken)
    {
        var progress = log.Ladders.GetValueOrDefault(meeting.Manager.Id);
        if (!IsOffered(progress, meeting.On, offered))
        {
            return log;
        }

        var after = isTaken
            ? LadderProgress.AfterTaking(offered.Occasion, offered.Next, meeting.On)
            : LadderProgress.Over(offered.Occasion, meeting.On);
        var changed = log with { Ladders = log.Ladders.SetItem(meeting.Manager.Id, after) };

        // The first question asks how their 1:1s are going, so agendas need not ask it, too.
        return isTaken && offered.Next == LadderStep.Open ? changed.WithCheckIn(meeting.Manager.Id, meeting.On) : changed;
    }

    private static bool IsOffered(LadderProgress? progress, LocalDate on, LadderOffer.Step step) =>
        progress is null || progress.AllowsNewOn(on)
            ? step.Next is LadderStep.Open or LadderStep.Dig
            : progress.Occasion == step.Occasion && progress.OfferedOn(on) == step.Next;

    private async Task<LadderOffer> NewAsync(
        LadderMeeting meeting, CoachingLog log, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var request = new FiguresRequest(meeting.Lead, meeting.Manager, FiguresPurpose.CheckIn);
        var shown = await figures.ForAsync(request, chart, now, cancellationToken);
        var report = shown.CoverageOrNull?.Match<CoverageReport?>(known => known, _ => null);
        var hasPractised = log.Practice is { } round
            && round.Since.PlusWeeks(WeeksToPractise) <= meeting.On && round.Circle.Seats.Contains(meeting.Manager.Id);
        return LadderFit.Of(report, hasPractised) is { } occasion
            ? new LadderOffer.Step(occasion, meeting.IsAsked ? LadderStep.Dig : LadderStep.Open)
            : new LadderOffer.Nothing();
    }
}

/// <param name="Lead">The manager of managers, who asks.</param>
/// <param name="Manager">One of their managers.</param>
/// <param name="On">The day of the 1:1 where the lead is.</param>
/// <param name="IsAsked">Its agenda already asks how their 1:1s are going.</param>
public sealed record LadderMeeting(Person Lead, Person Manager, LocalDate On, bool IsAsked = false)
{
    internal bool IsWithOwnManager(OrgChart chart) =>
        chart.ManagerOf(Manager.Id)?.Id == Lead.Id && chart.IsManager(Manager.Id);
}

/// <summary>What to offer for a 1:1.</summary>
public abstract record LadderOffer
{
    private LadderOffer()
    {
    }

    /// <param name="Occasion">Which ladder.</param>
    /// <param name="Next">Which of its questions.</param>
    public sealed record Step(LadderOccasion Occasion, LadderStep Next) : LadderOffer;

    /// <summary>Nothing for this 1:1.</summary>
    public sealed record Nothing : LadderOffer;

    /// <summary>The other person is not a direct report with reports of their own.</summary>
    public sealed record NotTheirManager : LadderOffer;
}
