using NodaTime;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Days away, from the first day away until just before the first day back.</summary>
internal sealed record DaysAway
{
    private DaysAway(LocalDate from, LocalDate back) => (From, Back) = (from, back);

    public LocalDate From { get; }

    public LocalDate Back { get; }

    /// <summary>Parses text such as 2026-11-02..2026-11-30.</summary>
    public static DaysAway? TryParse(string text) =>
        TypedText.Plain(text).Split("..") is [var first, var last]
            && TypedDate.Read(first) is { } from
            && TypedDate.Read(last) is { } back
            && from < back
            ? new DaysAway(from, back)
            : null;
}
