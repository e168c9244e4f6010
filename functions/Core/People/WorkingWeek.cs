using NodaTime;

namespace OutlookOneOnOne.Core.People;

/// <summary>The days of the week on which somebody works and, where they are known, the hours. The same every week.</summary>
public sealed record WorkingWeek
{
    private readonly int days;

    /// <summary>Creates a week; the order of the days and repetitions do not matter.</summary>
    /// <param name="days">At least one.</param>
    /// <exception cref="ArgumentException">No day is given, or one of them is not a day of the week.</exception>
    public WorkingWeek(params IEnumerable<IsoDayOfWeek> days)
    {
        foreach (var day in days)
        {
            this.days |= day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
                ? Mask(day)
                : throw new ArgumentException($"{day} is not a day of the week.", nameof(days));
        }

        if (this.days == 0)
        {
            throw new ArgumentException("A working week has at least one day.", nameof(days));
        }
    }

    /// <summary>The week of everybody whose working days are not known.</summary>
    public static WorkingWeek MondayToFriday { get; } = new(
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday);

    /// <summary>When a working day begins and ends, in the person's own zone; null where it is not known.</summary>
    public WorkingHours? Hours { get; init; }

    /// <summary>They work on this day of the week.</summary>
    public bool Includes(IsoDayOfWeek day) => (days & Mask(day)) != 0;

    private static int Mask(IsoDayOfWeek day) => 1 << (int)day;
}

/// <summary>Half-open: work ends at <paramref name="End"/>.</summary>
/// <param name="Start">When work begins.</param>
/// <param name="End">When it ends, on the same day.</param>
public readonly record struct WorkingHours(LocalTime Start, LocalTime End);
