using System.Globalization;
using NodaTime;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>How often two people have agreed to meet: every 7, 14, 21 or 28 days.</summary>
public readonly record struct Cadence
{
    private readonly int days;

    private Cadence(int days) => this.days = days;

    /// <summary>Every 7 days.</summary>
    public static Cadence Weekly { get; } = new(7);

    /// <summary>Every 14 days.</summary>
    public static Cadence EveryTwoWeeks { get; } = new(14);

    /// <summary>Every 21 days.</summary>
    public static Cadence EveryThreeWeeks { get; } = new(21);

    /// <summary>Every 28 days.</summary>
    public static Cadence EveryFourWeeks { get; } = new(28);

    /// <summary>The cadence of a pair that has not agreed on one.</summary>
    public static Cadence Default => EveryTwoWeeks;

    /// <summary>7, 14, 21 or 28.</summary>
    public int Days => days == 0 ? Default.days : days;

    /// <summary>Days of 24 hours.</summary>
    public Duration Length => Duration.FromDays(Days);

    /// <summary>False unless it is 7, 14, 21 or 28.</summary>
    public static bool TryFromDays(int days, out Cadence cadence)
    {
        cadence = days is 7 or 14 or 21 or 28 ? new Cadence(days) : default;
        return cadence.days != 0;
    }

    /// <exception cref="ArgumentOutOfRangeException">Not 7, 14, 21 or 28.</exception>
    public static Cadence FromDays(int days) => TryFromDays(days, out var cadence)
        ? cadence
        : throw new ArgumentOutOfRangeException(nameof(days), days, "A cadence is 7, 14, 21 or 28 days.");

    /// <summary>The cadence from which an interval differs by at most two days; null when there is none.</summary>
    public static Cadence? Near(Duration interval) =>
        TryFromDays(7 * (int)Math.Round(interval.TotalDays / 7), out var cadence) && Math.Abs(interval.TotalDays - cadence.Days) <= 2
            ? cadence
            : null;

    /// <inheritdoc/>
    public bool Equals(Cadence other) => Days == other.Days;

    /// <inheritdoc/>
    public override int GetHashCode() => Days;

    /// <summary>"every 14 days".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"every {Days} days");
}
