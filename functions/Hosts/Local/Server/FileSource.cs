using NodaTime;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Files, that are read again whenever they have changed.</summary>
internal sealed class FileSource(SourceFiles files) : IServedSource
{
    private SourceStamp seen = SourceStamp.Of(files);

    public Task<Reread?> ReadAgainAsync(LocalInstallation current, Instant now, CancellationToken cancellationToken)
    {
        var stamp = SourceStamp.Of(files);
        if (stamp.Equals(seen))
        {
            return Task.FromResult<Reread?>(null);
        }

        seen = stamp;
        return Task.FromResult<Reread?>(Sources.ReadPeople(files.PeopleCsv, cancellationToken).Match(
            (organisation, _) => Sources.ReadCalendars(files.Calendars, organisation, cancellationToken).Match<Reread>(
                (calendars, _) => new Reread.Read(organisation, calendars, calendars),
                faults => new Reread.Faulty(faults)),
            faults => new Reread.Faulty(faults)));
    }
}
