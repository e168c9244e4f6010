using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;
using Duration = NodaTime.Duration;
using Period = Ical.Net.DataTypes.Period;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// A recurrence rule and what it repeats, in local time: which zone that is in is for the caller to say.
/// Ical.Net reads and evaluates the rule.
/// </summary>
internal sealed class IcsRule
{
    // More than a year of hours, 27 of days: 29 February comes every eighth year at the latest.
    private static readonly EvaluationOptions Patience = new() { MaxUnmatchedIncrementsLimit = 10_000 };
    private const int LongestInterval = 10_000;

    // Ical.Net 5.2.4 gives up up to a year before UNTIL (FREQ=YEARLY;BYMONTH=11;BYDAY=2WE from a 15 March until 14 November lacks the
    // last one), so it is given a later one, and what comes after the right one is left out here.
    private const int SafeDays = 400;
    private static readonly LocalDateTime LastStart = new(2999, 12, 31, 0, 0);

    private readonly RecurrenceRule rule;
    private readonly LocalDateTime start;
    private readonly LocalDateTime last;
    private readonly bool isDate;

    private IcsRule(RecurrenceRule rule, LocalDateTime start, LocalDateTime last, bool isDate) =>
        (this.rule, this.start, this.last, this.isDate) = (rule, start, last, isDate);

    /// <summary>See <see cref="IcsRuleText.MostPerDay"/>.</summary>
    public double MostPerDay { get; private init; }

    /// <summary>UNTIL is before the start, so it never takes place.</summary>
    public bool EndsBeforeItStarts => last < start;

    /// <summary>Null for a rule that nothing ever meets, such as every 30 February.</summary>
    public LocalDateTime? First => Between(start, LastStart).Select(t => (LocalDateTime?)t).FirstOrDefault();

    /// <param name="start">The local DTSTART.</param>
    /// <param name="toLocal">What the local time is at an instant: UNTIL is given in UTC.</param>
    public static IcsRuleReading Parse(string text, LocalDateTime start, bool isDate, Func<LocalDateTime, LocalDateTime> toLocal)
    {
        var parts = IcsRuleText.Read(text);
        if (!parts.IsRule)
        {
            return new IcsRuleReading(null, parts.Ignored);
        }

        try
        {
            var rule = new RecurrenceRule(parts.Plain);
            var last = parts.Until is { } until ? Inclusive(until, isDate, toLocal) : LastStart;
            var read = new IcsRule(rule, start, last, isDate) { MostPerDay = parts.MostPerDay };
            return new IcsRuleReading(rule.Interval > LongestInterval ? null : read, parts.Ignored);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            return new IcsRuleReading(null, parts.Ignored);
        }
    }

    /// <summary>
    /// The local times at which it repeats, in order, from <paramref name="from"/> up to and including <paramref name="to"/>.
    /// </summary>
    public IEnumerable<LocalDateTime> Between(LocalDateTime from, LocalDateTime to)
    {
        to = LocalDateTime.Min(to, last);
        return to < start ? [] : Evaluate(from, to).Select(p => Local(p.StartTime)).Where(t => t >= from).TakeWhile(t => t <= to);
    }

    private IEnumerable<Period> Evaluate(LocalDateTime from, LocalDateTime to)
    {
        var bounded = new RecurrenceRule();
        bounded.CopyFrom(rule);
        bounded.Until = Value(to.PlusDays(SafeDays), date: false);
        var evaluation = new RecurrencePatternEvaluator(bounded);
        IEnumerator<Period>? periods = null;
        try
        {
            var (near, first) = (Value(Near(from), isDate), Value(LocalDateTime.Max(from, start), date: false));
            while (Guarded(() => (periods ??= evaluation.Evaluate(near, first, Patience).GetEnumerator()).MoveNext()))
            {
                yield return periods!.Current;
            }
        }
        finally
        {
            periods?.Dispose();
        }
    }

    private static bool Guarded(Func<bool> next)
    {
        try
        {
            return next();
        }
        catch (Exception e) when (e is EvaluationException or ArgumentOutOfRangeException)
        {
            // Nothing more for longer than anybody's rule pauses, or past the year 9999.
            return false;
        }
    }

    /// <summary>
    /// The start, moved on by whole intervals to shortly before <paramref name="from"/>: Ical.Net counts from the start in single
    /// steps, and a daily series from 1990 has 13,000 of them. Not with COUNT, which needs them all, nor for
    /// months and years, which are few and not all alike.
    /// </summary>
    private LocalDateTime Near(LocalDateTime from)
    {
        var hours = rule.Frequency switch
        {
            FrequencyType.Hourly => 1L,
            FrequencyType.Daily => 24L,
            FrequencyType.Weekly => 7 * 24L,
            FrequencyType.Secondly or FrequencyType.Minutely or FrequencyType.Monthly or FrequencyType.Yearly => 0L,
            _ => 0L,
        } * rule.Interval;
        if (rule.Count is not null || hours == 0 || from <= start)
        {
            return start;
        }

        // Two intervals earlier, so that the first one, of which only what follows the start counts, ends before.
        var intervals = ((long)Since(from).TotalHours / hours) - 2;
        return intervals > 0 ? start.PlusHours(intervals * hours) : start;
    }

    private Duration Since(LocalDateTime to) => to.InUtc().ToInstant() - start.InUtc().ToInstant();

    private static LocalDateTime Inclusive(string text, bool isDate, Func<LocalDateTime, LocalDateTime> toLocal)
    {
        _ = IcsMoment.TryParse(text, out var until, out var untilIsDate, out var isUtc);
        if (until >= LastStart)
        {
            // 9999 is how some say "never".
            return LastStart;
        }

        // A date as the end of timed meetings means that whole day to those who write it, though the standard wants a time.
        if (untilIsDate && !isDate)
        {
            return until.Date + new LocalTime(23, 59, 59);
        }

        return isUtc && until.Year > 1 ? toLocal(until) : until;
    }

    private static LocalDateTime Local(CalDateTime time) => LocalDateTime.FromDateTime(time.Value);

    private static CalDateTime Value(LocalDateTime time, bool date) =>
        date
            ? new CalDateTime(time.Year, time.Month, time.Day)
            : new CalDateTime(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second);
}

/// <summary>A rule, as far as it is readable.</summary>
/// <param name="Rule">Null when the text is no rule, or one that meetings do not have.</param>
/// <param name="Ignored">The parts that count for nothing, as written.</param>
internal readonly record struct IcsRuleReading(IcsRule? Rule, IReadOnlyList<string> Ignored);
