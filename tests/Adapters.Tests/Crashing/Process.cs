using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Tests.Microsoft365;
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

/// <summary>A process with ports of its own on a world that others have used before it. Each call to one of them may be its last.</summary>
internal sealed class Process(Ports ports, Lazy<WiredGraph> graph, (Instant Now, bool MailsThroughGraph) run, Life life)
{
    public Instant Now => run.Now;

    public IClock Clock { get; } = new FakeClock(run.Now);

    public IAgendaStore Agendas => Of(ports.Agendas);

    public INoteStore Notes => Of(ports.Notes);

    public ICoverageStore Coverage => Of(ports.Coverage);

    public ISettingsStore Settings => Of(ports.Settings);

    public ICoachingStore Coaching => Of(ports.Coaching);

    public IDigestLedger Ledger => Of(ports.Ledger);

    public IInviteLedger InviteLedger => Of(ports.InviteLedger);

    public ISubscriptionStore Subscribed => Of(ports.Subscribed);

    public IOrganisationSnapshots Snapshots => Of(ports.Snapshots);

    public IWorkQueue Queue => Of(ports.Queue);

    public IWorkInbox Inbox => Of(ports.Inbox);

    public Duration WorkLease => ports.WorkLease;

    public IMailer Mailer => Of(run.MailsThroughGraph ? graph.Value.Get<IMailer>() : ports.Outbox);

    public IInvites Invites => Of(graph.Value.Get<IInvites>());

    public ISubscriptions Subscriptions => Of(graph.Value.Get<ISubscriptions>());

    public T Of<T>(T port)
        where T : class => life.Of(port);
}
