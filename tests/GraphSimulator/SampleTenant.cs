using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Sample;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.SimulatedGraph;

/// <summary>The sample organisation, or any other in files, as a tenant, read by the product's own readers.</summary>
public static class SampleTenant
{
    /// <summary>Northwind Example around an instant. Its files are written to a folder that is deleted again.</summary>
    public static async Task<Tenant> CreateAsync(Instant now, CancellationToken ct)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("graph-simulator-");
        try
        {
            var paths = SampleOrganisation.WriteTo(Path.Combine(folder.FullName, "sample"), now, ct);
            return await FromFilesAsync(paths.PeopleCsv, [paths.CalendarsFolder], ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <param name="peopleCsv">A file for <see cref="PeopleList"/>.</param>
    /// <param name="calendars">Files or folders of iCalendar files.</param>
    /// <exception cref="InvalidDataException">A file cannot be read; the message lists every fault.</exception>
    public static async Task<Tenant> FromFilesAsync(string peopleCsv, IReadOnlyList<string> calendars, CancellationToken ct)
    {
        var organisation = (await new PeopleListDirectory(peopleCsv).ReadAsync(ct)).Organisation;
        var loaded = IcsCalendars
            .Load(calendars, organisation, ct)
            .Match(c => c, errors => throw new InvalidDataException(string.Join('\n', errors)));
        return From(organisation, loaded);
    }

    /// <summary>Somebody without a calendar file has no mailbox.</summary>
    public static Tenant From(Organisation organisation, IcsCalendars calendars)
    {
        var people = organisation.Chart.People;
        var source = new SampleCalendars(organisation, calendars);
        var groups = source.AddressesOf(DirectoryEntryKind.Group).Select(g => SimulatedGroup.Called(g.Value, g.Value));
        var rooms = source.AddressesOf(DirectoryEntryKind.Room)
            .Select(r => SimulatedUser.Called(r.Value, r.Value) with { Purpose = MailboxPurpose.Room, AccountEnabled = false });
        return new Tenant([.. people.Select(p => UserOf(p, source.HasCalendar(p.Id))), .. rooms], source.Between, groups);
    }

    public static string IdOf(PersonId person) => StableGuid.Of(person.Value.ToLowerInvariant()).ToString();

    private static SimulatedUser UserOf(Person person, bool hasCalendar) => new(IdOf(person.Id), person.Name, person.Email.Value)
    {
        Aliases = [.. person.Aliases.Select(a => a.Value)],
        JobTitle = person.Title,
        ManagerId = person.Manager is { } manager ? IdOf(manager) : null,
        TimeZone = person.TimeZone.Id,
        HasMailbox = hasCalendar,
    };
}
