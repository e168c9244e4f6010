using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>When a series takes place (RFC 5545, 3.8.5), without its exceptions (RECURRENCE-ID).</summary>
internal sealed class IcsRecurrence
{
    private static readonly Period Margin = Period.FromDays(2);

    private readonly IcsMoment start;
    private readonly IReadOnlyList<IcsRule> rules;
    private readonly IReadOnlyList<IcsRule> exceptRules;
    private readonly IReadOnlyList<Repetition> dates;
    private readonly HashSet<OccurrenceKey> except;
    private readonly HashSet<LocalDate> exceptDays;

    public IcsRecurrence(
        IcsMoment start,
        (IReadOnlyList<IcsRule> Repeat, IReadOnlyList<IcsRule> Except) rules,
        IReadOnlyList<Repetition> dates,
        IReadOnlyList<IcsMoment> exceptDates)
    {
        (this.start, this.rules, exceptRules, this.dates) = (start, rules.Repeat, rules.Except, dates);

        // Outlook treats a date without a time as an exception for everything on that day.
        var excepted = exceptDates.Select(DayIfMidnight).ToList();
        exceptDays = excepted.Where(d => d.IsDate && !start.IsDate).Select(d => d.Local.Date).ToHashSet();
        except = excepted.Where(d => !d.IsDate || start.IsDate).Select(d => OccurrenceKey.Of(d, start)).ToHashSet();
    }

    private bool MayStartAtMidnight => start.Local.TimeOfDay == LocalTime.Midnight
        || dates.Any(d => d.Start.In(start).Local.TimeOfDay == LocalTime.Midnight)
        || !rules.All(r => r.KeepsTimeOfDay);

    /// <summary>
    /// Some programs write the midnight of a day for an exception on that day, and Outlook uses only the day (MS-OXCICAL,
    /// 2.1.3.1.1.20.13).
    /// </summary>
    /// <param name="exception">The original start of an occurrence.</param>
    public IcsMoment DayIfMidnight(IcsMoment exception) =>
        !exception.IsDate && exception.In(start).Local is { TimeOfDay: var time } local && time == LocalTime.Midnight && !MayStartAtMidnight
            ? new IcsMoment(local, start.Zone, IcsMomentKind.Date)
            : exception;

    /// <summary>See <see cref="IcsRuleText.MaxPerDay"/>.</summary>
    public double MaxPerDay => rules.Sum(r => r.MaxPerDay);

    /// <summary>False for rules that never match.</summary>
    public bool HasOccurrences => rules.Count == 0 || dates.Count > 0 || rules.Any(r => r.First is not null);

    /// <summary>The first occurrence; null if every occurrence is excluded.</summary>
    public IcsMoment? First => Starts.Select(s => (IcsMoment?)s).FirstOrDefault();

    /// <summary>Every occurrence in order; endless for a series without an end.</summary>
    public IEnumerable<IcsMoment> Starts => Between(start.Local.PlusDays(-1), null).Select(o => o.Start);

    /// <summary>
    /// The starts within the interval, in order, with the length of occurrences that have their own. A start is an instant in the time zone
    /// of the series; there may be a few extra starts at the edges.
    /// </summary>
    public IEnumerable<Repetition> Around(Interval interval) =>
        Between(interval.Start.InZone(start.Zone).LocalDateTime - Margin, interval.End.InZone(start.Zone).LocalDateTime + Margin);

    private IEnumerable<Repetition> Between(LocalDateTime from, LocalDateTime? to)
    {
        var end = to ?? Latest;
        var excluded = exceptRules.Count == 0 ? null : exceptRules.SelectMany(r => r.Between(from, to ?? from.PlusYears(5))).ToHashSet();
        var seen = new HashSet<LocalDateTime>();
        foreach (var occurrence in Merge(from, end))
        {
            if (seen.Add(occurrence.Start.Local)
                && excluded?.Contains(occurrence.Start.Local) != true
                && !exceptDays.Contains(occurrence.Start.Local.Date)
                && (except.Count == 0 || !except.Contains(OccurrenceKey.Of(occurrence.Start, start))))
            {
                yield return occurrence;
            }
        }
    }

    private static LocalDateTime Latest { get; } = new(2999, 12, 31, 0, 0);

    /// <summary>
    /// Rules and dates in chronological order, with a date before a rule at the same time, because it may have its own length.
    /// </summary>
    private IEnumerable<Repetition> Merge(LocalDateTime from, LocalDateTime to)
    {
        var listed = new Queue<Repetition>((rules.Count == 0 ? dates.Append(new Repetition(start, null)) : dates)
            .Select(d => d with { Start = d.Start.In(start) })
            .Where(d => d.Start.Local >= from && d.Start.Local <= to)
            .OrderBy(d => d.Start.Local).ThenBy(d => d.Length is null));
        foreach (var local in RuleStarts(from, to))
        {
            while (listed.TryPeek(out var next) && next.Start.Local <= local)
            {
                yield return listed.Dequeue();
            }

            yield return new Repetition(start with { Local = local }, null);
        }

        foreach (var rest in listed)
        {
            yield return rest;
        }
    }

    private IEnumerable<LocalDateTime> RuleStarts(LocalDateTime from, LocalDateTime to) => rules.Count switch
    {
        0 => [],
        1 => rules[0].Between(from, to),
        _ => rules.SelectMany(r => r.Between(from, LocalDateTime.Min(to, from.PlusYears(10)))).Order(),
    };
}

/// <summary>One occurrence of a series.</summary>
/// <param name="Length">Null for the length of the series.</param>
internal readonly record struct Repetition(IcsMoment Start, IcsLength? Length);
