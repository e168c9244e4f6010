using CsCheck;
using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;
using Attendee = Ical.Net.DataTypes.Attendee;
using CalendarEvent = Ical.Net.CalendarComponents.CalendarEvent;
using Duration = NodaTime.Duration;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>
/// We parse lines ourselves, for their numbers and for what Ical.Net silently drops. Whatever Ical.Net writes, we must read as it does: the
/// same meetings, at the same times, with the same people.
/// </summary>
public sealed class AgreementWithIcalNetTests
{
    private static readonly Gen<CalendarEvent> GenEvent =
        from start in Gen.Select(
            Gen.Int[0, 120],
            Gen.Int[0, 23],
            Gen.Int[0, 59],
            (day, hour, minute) => new LocalDateTime(2026, 9, 1, hour, minute).PlusDays(day))
        from minutes in Gen.Int[5, 600]
        from zone in Gen.OneOf(Gen.Const("Europe/Berlin"), Gen.Const("America/New_York"), Gen.Const("Asia/Kolkata"), Gen.Const("UTC"))
        from attendees in Gen.OneOf(Gen.Const("bo"), Gen.Const("cy"), Gen.Const("ann"), Gen.Const("guest")).Array[0, 4]
        from name in Gen.String[Gen.Char["ab ÄÖ陈;,:\"\\^'"], 1, 60]
        from rule in GenRule.Null()
        select Event(start, minutes, zone, attendees, name, rule);

    private static Gen<RecurrencePattern> GenRule =>
        from frequency in Gen.OneOf(Gen.Const(FrequencyType.Daily), Gen.Const(FrequencyType.Weekly), Gen.Const(FrequencyType.Monthly))
        from interval in Gen.Int[1, 3]
        from count in Gen.Int[1, 30].Nullable()
        select new RecurrencePattern(frequency, interval) { Count = count };

    [Fact]
    public async Task We_read_Ical_Nets_output_as_it_does() =>
        await GenEvent.Array[1, 5].SampleAsync(
            async events =>
            {
                var calendar = new Ical.Net.Calendar();
                Array.ForEach(events, calendar.Events.Add);
                using var folder = new CalendarFolder(("everybody.ics", new CalendarSerializer(calendar).SerializeToString()!));
                var ours = (await Read(folder.Load(), Ann)).Select(e => (e.Id.Value.Split('/')[0], e.Time.Start, e.Time.End, People(e)));
                var theirs = calendar.Events.SelectMany(Occurrences);
                Assert.Equal(theirs.Order(), ours.Order());
            },
            iter: 60);

    private static CalendarEvent Event(
        LocalDateTime start, int minutes, string zone, string[] attendees, string name, RecurrencePattern? rule)
    {
        var begins = new CalDateTime(start.ToDateTimeUnspecified(), zone);
        var meeting = new CalendarEvent
        {
            Uid = Guid.NewGuid().ToString(),
            Start = begins,
            Duration = Ical.Net.DataTypes.Duration.FromMinutes(minutes),
            Summary = name,
            Description = name,
            Organizer = new Organizer("mailto:ann@contoso.test") { CommonName = name },
        };
        Array.ForEach(
            attendees,
            a => meeting.Attendees.Add(new Attendee($"mailto:{a}@contoso.test") { CommonName = name, ParticipationStatus = "ACCEPTED" }));
        if (rule is not null)
        {
            meeting.RecurrenceRule = rule;
        }

        return meeting;
    }

    private static IEnumerable<(string, Instant, Instant, string)> Occurrences(CalendarEvent meeting) =>
        meeting
            .GetOccurrences()
            .Select(o => Instant.FromDateTimeUtc(o.Period.StartTime.AsUtc))
            .TakeWhile(start => start < Autumn.End)
            .Where(start => start >= Autumn.Start)
            .Select(start =>
                (
                    meeting.Uid!,
                    start,
                    start + Duration.FromMinutes(meeting.Duration!.Value.ToTimeSpanUnspecified().TotalMinutes),
                    string.Join(
                        ' ',
                        meeting
                            .Attendees.Select(a => a.Value!.AbsoluteUri["mailto:".Length..])
                            .Append("ann@contoso.test")
                            .Distinct()
                            .Order())));

    private static string People(Core.Meetings.CalendarEvent e) =>
        string.Join(' ', e.Attendees.Select(a => a.Address.Value).Append(e.Organizer!.Address.Value).Distinct().Order());
}
