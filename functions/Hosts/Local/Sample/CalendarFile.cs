using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>Writes one person's calendar as Outlook would save it.</summary>
internal static class CalendarFile
{
    public static string NameFor(RosterEntry owner) => $"{owner.Email}.ics";

    public static string Text(RosterEntry owner, IReadOnlyList<SampleMeeting> meetings, Instant now)
    {
        var calendar = new Calendar { ProductId = "-//Northwind Example//Sample calendar//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", owner.Email);
        // Outlook's "Save Calendar" marks the owner of a calendar in this way.
        calendar.AddProperty(
            new CalendarProperty("X-OWNER", $"mailto:{owner.Email}") { Parameters = { new CalendarParameter("CN", owner.Name) } });
        var own = meetings.Where(m => m.Concerns(owner)).ToList();
        foreach (
            var zone in own.Where(m => m.Pattern.Time is not null)
                .Select(m => m.Organizer.TimeZone)
                .Distinct()
                .OrderBy(z => z.Id, StringComparer.Ordinal))
            calendar.AddTimeZone(TimeZoneTable.Of(zone, now));
        var stamp = new CalDateTime(now.ToDateTimeUtc());
        foreach (var item in own.SelectMany(m => new MeetingCopy(m, owner).Components(stamp)))
            calendar.Events.Add(item);
        return new CalendarSerializer().SerializeToString(calendar)!; // null only for something that is not a calendar
    }
}
