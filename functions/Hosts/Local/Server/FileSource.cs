using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Reads the files again when they have changed, and each day, because of people who leave.</summary>
internal sealed class FileSource(SourceFiles files) : ILocalSource
{
    private SourceStamp seen = SourceStamp.Of(files);
    private PeopleListOptions options = files.List;

    public Task<SourceUpdate?> ReloadAsync(LocalInstallation current, Instant now, CancellationToken cancellationToken)
    {
        var (stamp, today) = (SourceStamp.Of(files), files.List.At(now));
        if (stamp.Equals(seen) && today.Today <= (options.Today ?? today.Today))
        {
            return Task.FromResult<SourceUpdate?>(null);
        }

        (seen, options) = (stamp, today);
        return ReadingThread.RunAsync<SourceUpdate?>(() => Read(today, cancellationToken));
    }

    private SourceUpdate Read(PeopleListOptions list, CancellationToken cancellationToken) =>
        Sources.ReadPeople(files.PeopleCsv, list, cancellationToken).Match(
            (organisation, warnings) => Sources.ReadCalendars(
                files.Calendars, organisation, files.Recognition, cancellationToken).Match<SourceUpdate>(
                (calendars, more) =>
                {
                    calendars.Prepare();
                    return new SourceUpdate.Read(organisation, calendars, calendars, [.. warnings, .. more]);
                },
                faults => new SourceUpdate.Faulty(faults)),
            faults => new SourceUpdate.Faulty(faults));
}
