using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Days away, from the first day away until just before the first day back.</summary>
internal sealed record DaysAway
{
    private DaysAway(LocalDate from, LocalDate back) => (From, Back) = (from, back);

    public LocalDate From { get; }

    public LocalDate Back { get; }

    /// <summary>Parses text such as 2026-11-02..2026-11-30.</summary>
    public static DaysAway? TryParse(string text) =>
        text.Split("..") is [var first, var last]
            && LocalDatePattern.Iso.Parse(first).TryGetValue(default, out var from)
            && LocalDatePattern.Iso.Parse(last).TryGetValue(default, out var back)
            && from < back
            ? new DaysAway(from, back)
            : null;
}
