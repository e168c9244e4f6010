using System.Globalization;
using CsvHelper;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>Writes the roster as a people file.</summary>
internal static class PeopleFile
{
    private static readonly string[] Header =
        ["email", "name", "manager", "title", "time_zone", "aliases", "manager_since", "groups", "type"];

    public static string Text(Roster roster, Instant now)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true);
        foreach (var cells in roster.Entries.Select(e => Cells(e, now)).Prepend(Header))
            csv.WriteRecord(cells);

        csv.Flush();
        return text.ToString();
    }

    private static string[] Cells(RosterEntry entry, Instant now) => entry.Type == RosterType.Person
        ? [
            entry.Email,
            entry.Name,
            entry.Manager is { } manager ? RosterEntry.AddressOf(manager) : string.Empty,
            entry.Title ?? string.Empty,
            entry.TimeZone.Id,
            Addresses(entry.Aliases),
            ManagerSince(entry, now),
            Addresses(entry.Groups.Prepend(Roster.Everyone)),
            "person",
        ]
        :
        [
            entry.Email,
            entry.Name,
            string.Empty,
            string.Empty,
            string.Empty,
            string.Empty,
            string.Empty,
            string.Empty,
            entry.Type == RosterType.Group ? "group" : "room",
        ];

    private static string Addresses(IEnumerable<string> keys) => string.Join(';', keys.Select(RosterEntry.AddressOf));

    private static string ManagerSince(RosterEntry entry, Instant now) => entry.SinceDays is { } days
        ? LocalDatePattern.Iso.Format(now.InZone(entry.TimeZone).Date.PlusDays(-days))
        : string.Empty;
}
