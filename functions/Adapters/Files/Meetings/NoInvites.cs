using NodaTime;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Other programs own the calendar files, so there is no invite to put anything into.</summary>
public sealed class NoInvites : IInvites
{
    public bool IsConnected => false;

    public Task<InviteReadResult<IReadOnlyList<InviteCandidate>>> FindAsync(
        PersonId owner, Instant start, CancellationToken cancellationToken) =>
        Task.FromResult<InviteReadResult<IReadOnlyList<InviteCandidate>>>(new InviteReadResult<IReadOnlyList<InviteCandidate>>.Read([]));

    public Task<InviteReadResult<Invite>> ReadAsync(InviteRef invite, CancellationToken cancellationToken) => throw None();

    public Task<InviteWriteResult> WriteAsync(Invite invite, string html, SectionStamp stamp, CancellationToken cancellationToken) =>
        throw None();

    private static InvalidOperationException None() => new("There are no invites here; FindAsync never names one.");
}
