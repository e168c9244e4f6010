using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Fakes;

internal sealed class InMemoryInviteLedger(KillPoints points) : IInviteLedger
{
    private readonly Dictionary<(PersonId, InviteId), Found<InviteRecord>> records = [];
    private int revisions;

    public IReadOnlyCollection<InviteRecord> All => [.. records.Values.Select(r => r.Document)];

    public Task<Stored<InviteRecord>> ReadAsync(PersonId organiser, InviteId invite, CancellationToken cancellationToken) =>
        points.Around(() => Find(organiser, invite));

    public Task<Saving<InviteRecord>> SaveAsync(InviteRecord record, Revision? expected, CancellationToken cancellationToken) =>
        points.Around<Saving<InviteRecord>>(() =>
        {
            var current = Find(record.Organiser, record.Invite);
            if (current.SeenRevision != expected)
            {
                return new Conflict<InviteRecord>(current);
            }

            var revision = new Revision((++revisions).ToString(CultureInfo.InvariantCulture));
            records[(record.Organiser, record.Invite)] = new Found<InviteRecord>(record, revision);
            return new Saved<InviteRecord>(revision);
        });

    public Task<IReadOnlyList<InviteRecord>> ReadAllOfAsync(PersonId organiser, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<InviteRecord>>([.. All.Where(r => r.Organiser == organiser).OrderBy(r => r.At)]);

    public Task ForgetAsync(PersonId organiser, CancellationToken cancellationToken)
    {
        foreach (var record in All.Where(r => r.Organiser == organiser))
        {
            records.Remove((record.Organiser, record.Invite));
        }

        return Task.CompletedTask;
    }

    public Task ForgetBeforeAsync(Instant before, CancellationToken cancellationToken)
    {
        foreach (var record in All.Where(r => r.At < before))
        {
            records.Remove((record.Organiser, record.Invite));
        }

        return Task.CompletedTask;
    }

    private Stored<InviteRecord> Find(PersonId organiser, InviteId invite) =>
        records.TryGetValue((organiser, invite), out var found) ? found : new NotThere<InviteRecord>();
}
