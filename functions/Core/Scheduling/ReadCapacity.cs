using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Finds out whether a manager's 1:1s fit into their weeks. It is for the manager only, and nothing is stored.</summary>
public sealed class ReadCapacity(ICalendar calendar, ReadFigures figures, CoveragePolicy policy)
{
    /// <param name="me">The manager, whose own calendar is read.</param>
    /// <param name="chart">The organisation.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<CapacityResult> OfAsync(Person me, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var own = await figures.OfSelfAsync(me, chart, now, cancellationToken);
        if (own.Pairs.PairsOrNone is not { Count: > 0 } pairs)
        {
            return new CapacityResult.NotKnown();
        }

        var window = new Interval(now - CalendarFreeBusy.LongestEvent, now + Capacity.Period);
        if (await calendar.ReadAsync(me.Id, window, cancellationToken) is not CalendarReadResult.Read read)
        {
            return new CapacityResult.NotKnown();
        }

        var reports = pairs.Select(p => p.Report.Id).ToHashSet();
        var meetings = await figures.OneOnOnesOfAsync(me, [me], now, cancellationToken);
        var ours = meetings.Where(o => reports.Contains(o.With)).Select(o => o.Time).ToHashSet();
        var busy = BusyTimes.Of(read).Where(time => !ours.Contains(time));
        var capacity = new Capacity(
            new Availability(me, policy.Holidays.Of(me), busy), [.. pairs.Select(p => p.Cadence)], now);
        return Result(capacity, pairs.Count);
    }

    private static CapacityResult Result(Capacity capacity, int reports)
    {
        var (needed, free) = (capacity.Needed, capacity.Free);
        return needed <= free
            ? new CapacityResult.Fits()
            : new CapacityResult.TooMany(reports, needed, free, capacity.Fitting(free));
    }
}

/// <summary>Whether a manager's 1:1s fit into their weeks.</summary>
public abstract record CapacityResult
{
    private CapacityResult()
    {
    }

    /// <summary>There is room for all of them.</summary>
    public sealed record Fits : CapacityResult;

    /// <summary>There is not enough room.</summary>
    /// <param name="Reports">How many people report to the manager.</param>
    /// <param name="Needed">How much time their 1:1s take in four weeks.</param>
    /// <param name="Free">How much time is free in the next four weeks.</param>
    /// <param name="Fitting">How often everybody could be met; null if not even every four weeks.</param>
    public sealed record TooMany(int Reports, Duration Needed, Duration Free, Cadence? Fitting) : CapacityResult;

    /// <summary>Nobody reports to them, or their calendar could not be read.</summary>
    public sealed record NotKnown : CapacityResult;
}
