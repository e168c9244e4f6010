using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>The adapters of one process, on top of what outlives it.</summary>
internal sealed record Ports
{
    public required IDocuments Documents { get; init; }

    public required IOrganisationSnapshots Snapshots { get; init; }

    public required IWorkQueue Queue { get; init; }

    public required IWorkInbox Inbox { get; init; }

    public required IMailer Outbox { get; init; }

    /// <summary>How long a message is locked: as long as the store's clock can be advanced.</summary>
    public required Duration WorkLease { get; init; }
}
