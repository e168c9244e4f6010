using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>
/// Twelve people as files: Top above Ann (Berlin) and Kim (New York); Ann above Bo, Cy and Ira, Bo above Dee and Eli, Cy above Gus, Ira
/// above Ned;
/// Kim above Lou, Lou above Max. Managers of managers are Top, Ann and Kim.
/// </summary>
internal sealed class SmallCompany
{
    /// <summary>A Monday: 10:00 in Berlin, where digests are due, and 04:00 in New York, where they are not.</summary>
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);

    private const string People =
        """
        email,name,manager,time_zone,aliases
        top@example.com,Top Boss,,Europe/Berlin,
        ann@example.com,Ann Lee,top@example.com,Europe/Berlin,
        kim@example.com,Kim Roe,top@example.com,America/New_York,
        bo@example.com,Bo Day,ann@example.com,Europe/Berlin,robert@example.com
        cy@example.com,Cy Fox,ann@example.com,Europe/Berlin,
        dee@example.com,Dee Sun,bo@example.com,Europe/Berlin,
        eli@example.com,Eli Ray,bo@example.com,Europe/Berlin,
        ira@example.com,Ira Poe,ann@example.com,Europe/Berlin,
        gus@example.com,Gus May,cy@example.com,Europe/Berlin,
        ned@example.com,Ned Low,ira@example.com,Europe/Berlin,
        lou@example.com,Lou Kay,kim@example.com,America/New_York,
        max@example.com,Max Orr,lou@example.com,America/New_York,

        """;

    private readonly TemporaryFolder folder;
    private readonly Dictionary<string, List<string>> events = [];

    /// <param name="folder">The folder for the files.</param>
    public SmallCompany(TemporaryFolder folder)
    {
        this.folder = folder;
        PeopleCsv = folder.In("people.csv");
        Calendars = folder.In("calendars");
        File.WriteAllText(PeopleCsv, People);
        foreach (var owner in new[] { "top", "ann", "bo", "cy", "kim", "lou" })
        {
            Save(owner);
        }

        // Ira's calendar is missing. Ann met Bo four days ago and meets him in three; she met Cy twenty days ago.
        Meet("ann", "bo", Now - Duration.FromDays(4))
            .Meet("ann", "bo", Now + Duration.FromDays(3))
            .Meet("ann", "cy", Now - Duration.FromDays(20));
        Meet("bo", "dee", Now - Duration.FromDays(40)).Meet("top", "ann", Now - Duration.FromDays(2));
    }

    public string PeopleCsv { get; }

    public string Calendars { get; }

    public string[] Sources => ["--people", PeopleCsv, "--calendars", Calendars, "--data", folder.In("data")];

    public string CalendarOf(string owner) => Path.Combine(Calendars, $"{owner}@example.com.ics");

    /// <summary>A meeting of half an hour, organised by the first person and in their calendar.</summary>
    public SmallCompany Meet(string organiser, string guest, Instant start, string rule = "") => Add(organiser, $"""
        BEGIN:VEVENT
        UID:{organiser}-{guest}-{Text(start)}
        DTSTAMP:20260101T000000Z
        DTSTART:{Text(start)}
        DTEND:{Text(start + Duration.FromMinutes(30))}
        ORGANIZER:mailto:{organiser}@example.com
        ATTENDEE;PARTSTAT=ACCEPTED:mailto:{guest}@example.com{rule}
        END:VEVENT
        """);

    /// <summary>A meeting that takes place four times, a week apart.</summary>
    public SmallCompany MeetWeekly(string organiser, string guest, Instant start) =>
        Meet(organiser, guest, start, "\nRRULE:FREQ=WEEKLY;COUNT=4");

    /// <summary>The same meeting at another time.</summary>
    public SmallCompany Move(string organiser, string guest, Instant from, Instant to) =>
        Delete(organiser, guest, from).Meet(organiser, guest, to);

    /// <summary>The meeting is in no calendar any more.</summary>
    public SmallCompany Delete(string organiser, string guest, Instant start)
    {
        events[organiser].RemoveAll(e => e.Contains($"UID:{organiser}-{guest}-{Text(start)}", StringComparison.Ordinal));
        Save(organiser);
        return this;
    }

    public SmallCompany Add(string owner, string component)
    {
        events.TryAdd(owner, []);
        events[owner].Add(component);
        Save(owner);
        return this;
    }

    public static string Text(Instant instant) => InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Format(instant);

    private void Save(string owner)
    {
        Directory.CreateDirectory(Calendars);
        var lines = string.Join('\n', events.GetValueOrDefault(owner, []));
        File.WriteAllText(
            CalendarOf(owner),
            string.Create(CultureInfo.InvariantCulture, $"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n{lines}\nEND:VCALENDAR\n")
                .Replace("\n\n", "\n")
                .ReplaceLineEndings("\r\n"));
    }
}
