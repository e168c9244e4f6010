using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>A habit of one organiser, set into the calendar around an instant.</summary>
internal sealed class Meeting
{
    private readonly LocalDate slot;

    private Meeting(RosterEntry organizer, Habit habit, IReadOnlyList<Guest> guests, LocalDate today)
    {
        (Organizer, Habit, Guests) = (organizer, habit, guests);
        slot = habit.Time is null ? today.PlusDays(-habit.Slot) : WorkingDay(today.PlusDays(-habit.Slot), today);
        Uid = UidOf(this);
    }

    public RosterEntry Organizer { get; }

    public Habit Habit { get; }

    public IReadOnlyList<Guest> Guests { get; }

    /// <summary>The same in everybody's copy, and for the same clock the same in every run.</summary>
    public string Uid { get; }

    public bool IsAppointment => Guests.Count == 0;

    public string Subject => Habit.Subject ?? $"{Organizer.FirstName} / {Guests[0].Entry?.FirstName ?? Guests[0].Name}";

    public LocalDateTime FirstStart => StartOf(Habit.From);

    public static IEnumerable<Meeting> Of(Habit habit, Roster roster, Instant now) =>
        from key in habit.Who
        let organizer = roster[key]
        select new Meeting(organizer, habit, Guest.Of(habit, roster), now.InZone(organizer.TimeZone).Date);

    /// <summary>In the organiser's time zone.</summary>
    public LocalDateTime StartOf(int number) =>
        slot.PlusWeeks(-number * (Habit.EveryWeeks ?? 0)).At(Habit.Time ?? LocalTime.Midnight);

    /// <summary>The next day, or on a Friday the day before, and an hour later.</summary>
    public LocalDateTime MovedStartOf(int number) =>
        StartOf(number).PlusDays(slot.DayOfWeek == IsoDayOfWeek.Friday ? -1 : 1).PlusHours(1);

    /// <summary>Whether it stands in this person's calendar: they organise it, are invited, or are in a group that is.</summary>
    public bool Concerns(RosterEntry person) => Organizer == person || Guests.Any(guest =>
        guest.Entry == person || (guest.Type == RosterType.Group && (guest.Entry!.Key == Roster.Everyone || person.Groups.Contains(guest.Entry.Key))));

    private static LocalDate WorkingDay(LocalDate date, LocalDate today) => (date.DayOfWeek, date < today) switch
    {
        (IsoDayOfWeek.Saturday, true) => date.PlusDays(-1),
        (IsoDayOfWeek.Sunday, true) => date.PlusDays(-2),
        (IsoDayOfWeek.Saturday, false) => date.PlusDays(2),
        (IsoDayOfWeek.Sunday, false) => date.PlusDays(1),
        _ => date,
    };

    // Outlook's UIDs are GlobalObjectIds: a fixed head and, here, 16 bytes of hash (MS-OXOCAL 2.2.1.27).
    private static string UidOf(Meeting meeting)
    {
        var identity = string.Create(
            CultureInfo.InvariantCulture,
            $"{meeting.Organizer.Email}|{string.Join(' ', meeting.Habit.With)}|{meeting.Habit.Subject}|{meeting.FirstStart:uuuu-MM-dd'T'HH:mm}");
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
        return $"040000008200E00074C5B7101A82E008{new string('0', 40)}10000000{hash}";
    }
}
