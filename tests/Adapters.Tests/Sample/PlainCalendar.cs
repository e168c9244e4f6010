using Ical.Net;
using Ical.Net.DataTypes;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using Attendee = OutlookOneOnOne.Core.Meetings.Attendee;
using IcalEvent = Ical.Net.CalendarComponents.CalendarEvent;

namespace OutlookOneOnOne.Adapters.Tests.Sample;

/// <summary>
/// Reads one of the sample's calendars in the simplest possible way, so that the sample is checked without the product's own, much more
/// capable reader.
/// </summary>
internal static class PlainCalendar
{
    private static readonly NodaTime.Duration MaxAbsence = NodaTime.Duration.FromDays(60);

    public static IReadOnlyList<CalendarEvent> Read(string file, Interval window) =>
    [
        .. Calendar.Load(File.ReadAllText(file))!
            .GetOccurrences<IcalEvent>(new CalDateTime((window.Start - MaxAbsence).ToDateTimeUtc()), null)
            .TakeWhile(o => o.Period.StartTime.AsUtc < window.End.ToDateTimeUtc())
            .Select(o => Event((IcalEvent)o.Source, o.Period)),
    ];

    private static CalendarEvent Event(IcalEvent source, Ical.Net.DataTypes.Period period) =>
        new(new EventId($"{source.Uid} {period.StartTime}"), new Interval(At(period.StartTime), At(period.EffectiveEndTime!)))
        {
            IsAllDay = source.IsAllDay,
            IsCancelled = source.Status == "CANCELLED",
            IsPrivate = source.Class == "PRIVATE",
            ShowAs = source.Properties.Get<string>("X-MICROSOFT-CDO-BUSYSTATUS") switch
            {
                "FREE" => ShowAs.Free,
                "OOF" => ShowAs.OutOfOffice,
                _ => ShowAs.Busy,
            },
            Organizer = source.Organizer is { } organizer ? new Attendee(Address(organizer.Value), organizer.CommonName) : null,
            SentBy = source.Organizer?.SentBy is { } sender ? Address(sender) : null,
            Attendees =
            [
                .. source.Attendees.Select(a => new Attendee(
                    Address(a.Value), a.CommonName, TypeOf(a.Type, a.Role), ResponseOf(a.ParticipationStatus))),
            ],
        };

    private static Instant At(CalDateTime time) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(time.AsUtc, DateTimeKind.Utc));

    private static EmailAddress Address(Uri? mailto) => EmailAddress.Parse(mailto!.ToString());

    private static AttendeeType TypeOf(string? type, string? role) => (type, role) switch
    {
        ("ROOM", _) => AttendeeType.Resource,
        ("GROUP", _) => AttendeeType.Group,
        (_, "OPT-PARTICIPANT") => AttendeeType.Optional,
        _ => AttendeeType.Required,
    };

    private static AttendeeResponse ResponseOf(string? answer) => answer switch
    {
        "ACCEPTED" => AttendeeResponse.Accepted,
        "DECLINED" => AttendeeResponse.Declined,
        _ => AttendeeResponse.None,
    };
}
