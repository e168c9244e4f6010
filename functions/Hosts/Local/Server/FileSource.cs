using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Reads the files again when they have changed, and each day, because of people who leave.</summary>
internal sealed class FileSource(SourceFiles files) : ILocalSource
{
    private SourceStamp seen = SourceStamp.Of(files);
    private PeopleListOptions options = files.List;

    public async Task<SourceUpdate?> ReloadAsync(LocalInstallation current, Instant now, CancellationToken cancellationToken)
    {
        var (stamp, today) = (SourceStamp.Of(files), files.List.At(now));
        if (stamp.Equals(seen) && today.Today <= (options.Today ?? today.Today))
        {
            return null;
        }

        (seen, options) = (stamp, today);
        var list = await ReadingThread.RunAsync(() => Sources.ReadPeople(files.PeopleCsv, today, cancellationToken));
        return await list.Match(
            (listed, warnings) => files.Absences.AddTo(listed, cancellationToken).Match(
                (organisation, more) => ReadAsync(current, organisation, [.. warnings, .. more], cancellationToken), Faulty),
            Faulty);
    }

    private static Task<SourceUpdate> Faulty(IReadOnlyList<SourceWarning> faults) =>
        Task.FromResult<SourceUpdate>(new SourceUpdate.Faulty(faults));

    private async Task<SourceUpdate> ReadAsync(
        LocalInstallation current, Organisation read, IReadOnlyList<SourceWarning> warnings, CancellationToken cancellationToken)
    {
        var people = await current.Data.IdentifyAsync(read, cancellationToken);
        return await ReadingThread.RunAsync(() => Sources.ReadCalendars(
            files.Calendars, people, files.Recognition, cancellationToken).Match<SourceUpdate>(
            (calendars, more) =>
            {
                calendars.Prepare();
                return new SourceUpdate.Read(people, calendars, calendars, [.. warnings, .. more]);
            },
            faults => new SourceUpdate.Faulty(faults)));
    }
}
