using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>A meeting or series in the calendar, made from a <see cref="MeetingPattern"/> around a given time.</summary>
internal sealed class SampleMeeting
{
    private readonly LocalDate slot;

    private SampleMeeting(RosterEntry organizer, MeetingPattern pattern, IReadOnlyList<Guest> guests, LocalDate today)
    {
        (Organizer, Pattern, Guests) = (organizer, pattern, guests);
        slot = pattern.Time is null ? today.PlusDays(-pattern.Slot) : WorkingDay(today.PlusDays(-pattern.Slot), today);
        Uid = UidOf(this);
    }

    public RosterEntry Organizer { get; }

    public MeetingPattern Pattern { get; }

    public IReadOnlyList<Guest> Guests { get; }

    /// <summary>The UID, which is the same in every copy, and in every run with the same clock.</summary>
    public string Uid { get; }

    public bool IsAppointment => Guests.Count == 0;

    public string Subject => Pattern.Subject ?? $"{Organizer.FirstName} / {Guests[0].Entry?.FirstName ?? Guests[0].Name}";

    public LocalDateTime FirstStart => StartOf(Pattern.From);

    public static IEnumerable<SampleMeeting> Of(MeetingPattern pattern, Roster roster, Instant now) =>
        from key in pattern.Who
        let organizer = roster[key]
        select new SampleMeeting(organizer, pattern, Guest.Of(pattern, roster), now.InZone(organizer.TimeZone).Date);

    /// <summary>The start in the organiser's time zone.</summary>
    public LocalDateTime StartOf(int number) =>
        slot.PlusWeeks(-number * (Pattern.EveryWeeks ?? 0)).At(Pattern.Time ?? LocalTime.Midnight);

    /// <summary>A moved occurrence starts an hour later on the next day, or on the day before if it was on a Friday.</summary>
    public LocalDateTime MovedStartOf(int number) =>
        StartOf(number).PlusDays(slot.DayOfWeek == IsoDayOfWeek.Friday ? -1 : 1).PlusHours(1);

    /// <summary>Whether it is in this person's calendar: they organise it, are invited, or belong to an invited group.</summary>
    public bool Concerns(RosterEntry person) => Organizer == person || Guests.Any(guest =>
        guest.Entry == person
            // A group of our own table is in the roster.
            || (guest.Type == RosterType.Group && (guest.Entry!.Key == Roster.Everyone || person.Groups.Contains(guest.Entry.Key))));

    private static LocalDate WorkingDay(LocalDate date, LocalDate today) => (date.DayOfWeek, date < today) switch
    {
        (IsoDayOfWeek.Saturday, true) => date.PlusDays(-1),
        (IsoDayOfWeek.Sunday, true) => date.PlusDays(-2),
        (IsoDayOfWeek.Saturday, false) => date.PlusDays(2),
        (IsoDayOfWeek.Sunday, false) => date.PlusDays(1),
        _ => date,
    };

    // Outlook's UIDs are GlobalObjectIds: a fixed prefix and, here, 16 bytes of hash (MS-OXOCAL 2.2.1.27).
    private static string UidOf(SampleMeeting meeting)
    {
        var (pattern, with) = (meeting.Pattern, string.Join(' ', meeting.Pattern.With));
        var identity = string.Create(
            CultureInfo.InvariantCulture, $"{meeting.Organizer.Email}|{with}|{pattern.Subject}|{meeting.FirstStart:uuuu-MM-dd'T'HH:mm}");
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
        return $"040000008200E00074C5B7101A82E008{new string('0', 40)}10000000{hash}";
    }
}
