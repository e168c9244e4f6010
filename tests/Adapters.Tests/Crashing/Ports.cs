using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>The adapters of one process on what outlives it.</summary>
internal sealed record Ports
{
    public required IAgendaStore Agendas { get; init; }

    public required INoteStore Notes { get; init; }

    public required ICoverageStore Coverage { get; init; }

    public required ISettingsStore Settings { get; init; }

    public required ICoachingStore Coaching { get; init; }

    public required IDigestLedger Ledger { get; init; }

    public required IInviteLedger InviteLedger { get; init; }

    public required ISubscriptionStore Subscribed { get; init; }

    public required IOrganisationSnapshots Snapshots { get; init; }

    public required IWorkQueue Queue { get; init; }

    public required IWorkInbox Inbox { get; init; }

    public required IMailer Outbox { get; init; }

    /// <summary>How long a message is held: as long as the store's clock can be made to pass by.</summary>
    public required Duration WorkLease { get; init; }
}
