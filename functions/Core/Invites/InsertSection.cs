using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>Puts one section into one invite; see <see cref="InsertAgenda"/>.</summary>
internal sealed class InsertSection(IInvites invites, InviteLedger ledger, InviteRef target, InviteSections sections)
{
    // A refusal means that another writer succeeded; this many in a row indicate a bug.
    private const int Attempts = 4;

    private readonly InviteId id = InviteId.Of(target);

    private InviteSection section = sections.Expected;
    private IReadOnlyList<InviteRecipient> others = sections.Others;

    public async Task<InsertionResult> ForAsync(InsertionCause cause, Instant now, CancellationToken cancellationToken)
    {
        var outcome = await InsertAsync(cause, now, cancellationToken);
        return others.Count == 0 ? outcome : outcome with { AlsoReceivedBy = others };
    }

    private async Task<InsertionResult> InsertAsync(InsertionCause cause, Instant now, CancellationToken cancellationToken)
    {
        Found<InviteRecord>? ownClaim = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await ledger.ReadAsync(target.Mailbox, id, cancellationToken) as Found<InviteRecord>;
            if (ClaimedByAnother(stored, ownClaim, now) is { } held)
            {
                return held;
            }

            if (InsertionRule.Known(stored?.Document, section, cause) is { } known)
            {
                return known;
            }

            switch (await invites.ReadAsync(target, cancellationToken))
            {
                case InviteReadResult<Invite>.Failed failed:
                    return await ReleaseClaimAsync(ownClaim, failed.Fault, now);
                case InviteReadResult<Invite>.Read read:
                    (section, others) = sections.For(read.Value);
                    var (outcome, claim) = await DecideAsync(stored, read.Value, cause, now, cancellationToken);
                    if (outcome is not null)
                    {
                        return outcome;
                    }

                    ownClaim = claim ?? ownClaim;
                    break;
            }
        }

        return await ReleaseClaimAsync(ownClaim, new InviteFault(Meetings.CalendarFault.Unavailable), now);
    }

    /// <returns>Neither when another writer got there first; a claim when we hold it but the invite has changed.</returns>
    private async Task<(InsertionResult? Outcome, Found<InviteRecord>? Claim)> DecideAsync(
        Found<InviteRecord>? stored, Invite invite, InsertionCause cause, Instant now, CancellationToken cancellationToken) =>
        InsertionRule.For(stored?.Document, invite, section, cause) switch
        {
            InsertionStep.Leave leave => (leave.Outcome, null),
            InsertionStep.Remember remember => (await RememberAsync(remember, stored, now, cancellationToken), null),
            InsertionStep.Write write => await WriteAsync(write.Html, invite, stored, now, cancellationToken),
            _ => throw new InvalidOperationException("InsertionStep has no other case."),
        };

    private async Task<InsertionResult?> RememberAsync(
        InsertionStep.Remember remember, Found<InviteRecord>? stored, Instant now, CancellationToken cancellationToken)
    {
        var (there, record) = (stored?.Document, Record(remember.Stamp, remember.State, now));
        return (there is not null && there with { At = now } == record)
            || await ledger.SaveAsync(record, stored?.Revision, cancellationToken) is Saved<InviteRecord>
            ? remember.Outcome
            : null;
    }

    private async Task<(InsertionResult? Outcome, Found<InviteRecord>? Claim)> WriteAsync(
        string html, Invite invite, Found<InviteRecord>? stored, Instant now, CancellationToken cancellationToken)
    {
        var claim = Record(section.Stamp, InviteState.Writing, now);
        if (await ledger.SaveAsync(claim, stored?.Revision, cancellationToken) is not Saved<InviteRecord> saved)
        {
            return (null, null);
        }

        var ownClaim = new Found<InviteRecord>(claim, saved.Revision);
        switch (await invites.WriteAsync(invite, html, section.Stamp, cancellationToken))
        {
            case InviteWriteResult.Written:
                // Not cancellable. If another writer has taken over in the meantime, the stamp shows it what was written.
                await ledger.SaveAsync(claim with { State = InviteState.Written }, saved.Revision, CancellationToken.None);
                return (new InsertionResult.Written(section.IsForSeries), null);
            case InviteWriteResult.Failed failed:
                return (await ReleaseClaimAsync(ownClaim, failed.Fault, now), null);
            default:
                return (null, ownClaim);
        }
    }

    private static InsertionResult.ClaimedByAnother? ClaimedByAnother(
        Found<InviteRecord>? stored, Found<InviteRecord>? ownClaim, Instant now) =>
        stored is { Document: { State: InviteState.Writing, At: var since } } && stored.Revision != ownClaim?.Revision
            && now < since + InsertAgenda.Lease
            ? new InsertionResult.ClaimedByAnother(since + InsertAgenda.Lease)
            : null;

    /// <summary>Backdates the claim so that its lease has expired and the next writer can try at once.</summary>
    private async Task<InsertionResult> ReleaseClaimAsync(Found<InviteRecord>? ownClaim, InviteFault fault, Instant now)
    {
        if (ownClaim is not null)
        {
            await ledger.SaveAsync(ownClaim.Document with { At = now - InsertAgenda.Lease }, ownClaim.Revision, CancellationToken.None);
        }

        return new InsertionResult.NotWritable(fault);
    }

    private InviteRecord Record(SectionStamp stamp, InviteState state, Instant at) => new(target.Mailbox, id, stamp, state, at);
}
