using NodaTime;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Reads the files again when they have changed.</summary>
internal sealed class FileSource(SourceFiles files) : ILocalSource
{
    private SourceStamp seen = SourceStamp.Of(files);

    public Task<SourceUpdate?> ReloadAsync(LocalInstallation current, Instant now, CancellationToken cancellationToken)
    {
        var stamp = SourceStamp.Of(files);
        if (stamp.Equals(seen))
        {
            return Task.FromResult<SourceUpdate?>(null);
        }

        seen = stamp;
        return Task.FromResult<SourceUpdate?>(Sources.ReadPeople(files.PeopleCsv, cancellationToken).Match(
            (organisation, warnings) => Sources.ReadCalendars(files.Calendars, organisation, cancellationToken).Match<SourceUpdate>(
                (calendars, more) => new SourceUpdate.Read(organisation, calendars, calendars, [.. warnings, .. more]),
                faults => new SourceUpdate.Faulty(faults)),
            faults => new SourceUpdate.Faulty(faults)));
    }
}
