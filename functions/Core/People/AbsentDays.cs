using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Core.People;

/// <summary>Days in a row on which somebody is away, by the dates of their own zone.</summary>
public readonly record struct AbsentDays
{
    private const string Separator = "--";

    /// <summary>Creates it from the first and the last of the days.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public AbsentDays(LocalDate first, LocalDate last)
    {
        if (last < first)
        {
            throw new ArgumentException("The last day is not before the first.", nameof(last));
        }

        (First, Last) = (first, last);
    }

    /// <summary>The first of the days.</summary>
    public LocalDate First { get; }

    /// <summary>The last of the days.</summary>
    public LocalDate Last { get; }

    /// <summary>The first day after them.</summary>
    public LocalDate Back => Last.PlusDays(1);

    /// <summary>Merges those that overlap, by first day. Others stay as they are, even if no day is between them.</summary>
    public static IReadOnlyList<AbsentDays> Merge(IEnumerable<AbsentDays> absences)
    {
        var merged = new List<AbsentDays>();
        foreach (var next in absences.OrderBy(a => a.First))
        {
            if (merged.Count > 0 && next.First <= merged[^1].Last)
            {
                merged[^1] = new AbsentDays(merged[^1].First, LocalDate.Max(merged[^1].Last, next.Last));
            }
            else
            {
                merged.Add(next);
            }
        }

        return merged;
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out AbsentDays days)
    {
        days = default;
        if (text?.Split(Separator) is not [var first, var last]
            || !LocalDatePattern.Iso.Parse(first).TryGetValue(default, out var from)
            || !LocalDatePattern.Iso.Parse(last).TryGetValue(default, out var until)
            || until < from)
        {
            return false;
        }

        days = new AbsentDays(from, until);
        return true;
    }

    /// <summary>As in ISO 8601: <c>2026-11-02--2026-11-20</c>, with the last day included.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(First)}{Separator}{LocalDatePattern.Iso.Format(Last)}";
}
