using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Adapters.Tests.Sample;

/// <summary>Instants at which calendar code often fails.</summary>
internal static class SampleClocks
{
    public static readonly Instant Monday = At("2026-11-23T08:00:00Z");

    public static TheoryData<string> All =>
    [
        "2026-11-23T08:00:00Z", // a Monday morning
        "2026-10-23T22:30:00Z", // a Friday night, and already Saturday in Asia
        "2026-10-25T01:30:00Z", // a Sunday, half an hour after Europe's clocks went back
        "2026-03-29T01:00:00Z", // the instant they go forward
        "2026-03-08T10:00:00Z", // the same in North America, two weeks before
        "2026-12-31T23:59:59Z", // New Year in London, and long past it in Tokyo
        "2027-01-01T00:00:00Z",
        "2028-02-29T12:00:00Z", // a leap day
        "2026-07-15T11:00:00Z", // a Wednesday in summer
        "2026-08-22T05:00:00Z", // a Saturday
    ];

    public static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
