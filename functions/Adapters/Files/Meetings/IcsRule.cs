using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;
using Duration = NodaTime.Duration;
using Period = Ical.Net.DataTypes.Period;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// A recurrence rule and its start, in local time; the caller decides on the time zone. Ical.Net parses and evaluates the rule.
/// </summary>
internal sealed class IcsRule
{
    // More than a year of hours, and 27 years of days: 29 February comes at least every eighth year.
    private static readonly EvaluationOptions RecurrenceLimits = new() { MaxUnmatchedIncrementsLimit = 10_000 };
    private const int MaxInterval = 10_000;

    // Ical.Net 5.2.4 stops up to a year before UNTIL (FREQ=YEARLY;BYMONTH=11;BYDAY=2WE from a 15 March until 14 November misses the last
    // occurrence). So we give it a later UNTIL and leave out what comes after the real one here.
    private const int SafeDays = 400;
    private static readonly LocalDateTime LastStart = new(2999, 12, 31, 0, 0);

    private readonly RecurrenceRule rule;
    private readonly LocalDateTime start;
    private readonly LocalDateTime last;
    private readonly bool isDate;

    private IcsRule(RecurrenceRule rule, LocalDateTime start, LocalDateTime last, bool isDate) =>
        (this.rule, this.start, this.last, this.isDate) = (rule, start, last, isDate);

    /// <summary>See <see cref="IcsRuleText.MaxPerDay"/>.</summary>
    public double MaxPerDay { get; private init; }

    /// <summary>UNTIL is before the start, so it never takes place.</summary>
    public bool EndsBeforeItStarts => last < start;

    /// <summary>Each occurrence has the start's time of day.</summary>
    public bool KeepsTimeOfDay => rule.ByHour.Count + rule.ByMinute.Count + rule.BySecond.Count == 0
        && rule.Frequency is not (FrequencyType.Hourly or FrequencyType.Minutely or FrequencyType.Secondly);

    /// <summary>Null for a rule that never matches, such as every 30 February.</summary>
    public LocalDateTime? First => Between(start, LastStart).Select(t => (LocalDateTime?)t).FirstOrDefault();

    /// <param name="start">The local DTSTART.</param>
    /// <param name="toLocal">Converts an instant to local time, because UNTIL is in UTC.</param>
    public static IcsRuleResult Parse(string text, LocalDateTime start, bool isDate, Func<LocalDateTime, LocalDateTime> toLocal)
    {
        var parts = IcsRuleText.Read(text);
        if (!parts.IsRule)
        {
            return new IcsRuleResult(null, parts.Ignored);
        }

        try
        {
            var rule = new RecurrenceRule(parts.Plain);
            var last = parts.Until is { } until ? ParseUntil(until, isDate, toLocal) : LastStart;
            var read = new IcsRule(rule, start, last, isDate) { MaxPerDay = parts.MaxPerDay };
            return new IcsRuleResult(rule.Interval > MaxInterval ? null : read, parts.Ignored);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            return new IcsRuleResult(null, parts.Ignored);
        }
    }

    /// <summary>
    /// The local times of the occurrences, in order, from <paramref name="from"/> up to and including <paramref name="to"/>.
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
            var (near, first) = (Value(StartNear(from), isDate), Value(LocalDateTime.Max(from, start), date: false));
            while (TryMoveNext(() => (periods ??= evaluation.Evaluate(near, first, RecurrenceLimits).GetEnumerator()).MoveNext()))
            {
                yield return periods!.Current; // set in the condition
            }
        }
        finally
        {
            periods?.Dispose();
        }
    }

    private static bool TryMoveNext(Func<bool> next)
    {
        try
        {
            return next();
        }
        catch (Exception e) when (e is EvaluationException or ArgumentOutOfRangeException)
        {
            // There is nothing more for longer than any rule pauses, or it is past the year 9999.
            return false;
        }
    }

    /// <summary>
    /// Moves the start forward by whole intervals to shortly before <paramref name="from"/>: Ical.Net steps through every occurrence from
    /// the start, and a daily series from 1990 has 13,000. Not done with COUNT, which needs all occurrences, nor for months and years,
    /// which are few and vary in length.
    /// </summary>
    private LocalDateTime StartNear(LocalDateTime from)
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

        // Goes back two intervals, because in the first interval only what follows the start counts.
        var intervals = ((long)DurationTo(from).TotalHours / hours) - 2;
        return intervals > 0 ? start.PlusHours(intervals * hours) : start;
    }

    private Duration DurationTo(LocalDateTime to) => to.InUtc().ToInstant() - start.InUtc().ToInstant();

    private static LocalDateTime ParseUntil(string text, bool isDate, Func<LocalDateTime, LocalDateTime> toLocal)
    {
        _ = IcsMoment.TryParse(text, out var until, out var untilIsDate, out var isUtc);
        if (until >= LastStart)
        {
            // Some programs write the year 9999 for "never".
            return LastStart;
        }

        // Programs that write a date as the end of timed meetings mean that whole day, although the standard requires a time.
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

/// <summary>A rule, as far as it could be read.</summary>
/// <param name="Rule">Null if the text is not a rule, or not one that meetings use.</param>
/// <param name="Ignored">The parts that are ignored, as written.</param>
internal readonly record struct IcsRuleResult(IcsRule? Rule, IReadOnlyList<string> Ignored);
