using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Core.Tests.Digest;

public sealed class DigestScheduleTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-11-23T06:59:59Z", false)]
    [InlineData("Europe/Berlin", "2026-11-23T07:00:00Z", true)]
    [InlineData("Europe/Berlin", "2026-11-29T22:59:59Z", true)]
    [InlineData("Europe/Berlin", "2026-11-29T23:00:00Z", false)]
    [InlineData("America/Los_Angeles", "2026-11-23T15:59:59Z", false)]
    [InlineData("America/Los_Angeles", "2026-11-23T16:00:00Z", true)]
    [InlineData("Pacific/Auckland", "2026-11-22T19:00:00Z", true)]
    [InlineData("Pacific/Kiritimati", "2026-11-22T18:00:00Z", true)]
    public void A_digest_is_due_from_Monday_8_in_the_recipients_time_zone_until_the_end_of_the_week(string zone, string now, bool due) =>
        Assert.Equal(due, DigestSchedule.IsDue(At(now), DateTimeZoneProviders.Tzdb[zone]));

    [Theory]
    [InlineData("Europe/Berlin", "2026-W13", "2026-03-23T07:00:00Z")]
    [InlineData("Europe/Berlin", "2026-W14", "2026-03-30T06:00:00Z")]
    [InlineData("Europe/Berlin", "2026-W44", "2026-10-26T07:00:00Z")]
    public void Daylight_saving_moves_the_instant_and_not_the_local_hour(string zone, string week, string due)
    {
        Assert.True(IsoWeek.TryParse(week, out var parsed));
        Assert.Equal(At(due), DigestSchedule.DueAt(parsed, DateTimeZoneProviders.Tzdb[zone]));
    }

    [Fact]
    public void When_8_on_Monday_is_skipped_the_digest_is_due_right_after_the_gap()
    {
        // Samoa skipped the whole of Friday 30 December 2011; our test zone skips part of a Monday morning.
        var change = Instant.FromUtc(2026, 11, 23, 7, 30);
        var zone = new DstZone(change, Offset.Zero, Offset.FromHours(2));
        Assert.Equal(change + Duration.FromMinutes(30), DigestSchedule.DueAt(IsoWeek.Of(new LocalDate(2026, 11, 23)), zone));
    }

    [Fact]
    public void When_8_occurs_twice_the_first_one_counts()
    {
        var zone = new DstZone(Instant.FromUtc(2026, 11, 23, 8, 30), Offset.Zero, Offset.FromHours(-1));
        Assert.Equal(Instant.FromUtc(2026, 11, 23, 8, 0), DigestSchedule.DueAt(IsoWeek.Of(new LocalDate(2026, 11, 23)), zone));
    }

    private static Instant At(string text) => InstantPattern.General.Parse(text).Value;

    /// <summary>A time zone with one clock change at an instant of our choice.</summary>
    private sealed class DstZone(Instant change, Offset before, Offset after)
        : DateTimeZone("leaping", false, Offset.Min(before, after), Offset.Max(before, after))
    {
        public override NodaTime.TimeZones.ZoneInterval GetZoneInterval(Instant instant) => instant < change
            ? new NodaTime.TimeZones.ZoneInterval("before", null, change, before, Offset.Zero)
            : new NodaTime.TimeZones.ZoneInterval("after", change, null, after, Offset.Zero);
    }
}
