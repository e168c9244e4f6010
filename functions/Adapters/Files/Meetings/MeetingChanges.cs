using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The occurrences of a series that differ from its rule.</summary>
internal static class MeetingChanges
{
    public static IReadOnlyList<IcsChange> Of(MergedMeeting series)
    {
        if (series.Master is not { Recurrence: not null, Start: { } start } master)
        {
            return [];
        }

        var changes = series.Exceptions.Select(e => new IcsChange(
            // Each exception has one.
            e.Value.Line, e.Value.RecurrenceId!.Value.In(start).Instant, series.Exception(e).Event, e.Value.IsThisAndFuture));
        var regular = FirstRegular(series, master, master.Recurrence);
        return [.. changes.Concat(regular is null ? [] : [regular]).OrderBy(c => c.Original)];
    }

    /// <summary>Null if the first occurrence follows the rule, because the series is then described by it.</summary>
    private static IcsChange? FirstRegular(MergedMeeting series, IcsEvent master, IcsRecurrence recurrence)
    {
        if (recurrence.First is not { } first || !series.Exceptions.ContainsKey(series.KeyOf(first)))
        {
            return null;
        }

        var regular = recurrence.Starts
            .Where(s => !series.Exceptions.ContainsKey(series.KeyOf(s)))
            .Select(s => (IcsMoment?)s)
            .FirstOrDefault();
        if (regular is not { } start)
        {
            return null;
        }

        var moment = new Interval(start.Instant, start.Instant + Duration.FromSeconds(1));
        return series.StartingIn(moment).FirstOrDefault(o => o.Key == series.KeyOf(start)) is { } occurrence
            ? new IcsChange(master.Line, start.Instant, occurrence.Event, IsThisAndFuture: false) { IsRegular = true }
            : null;
    }
}
