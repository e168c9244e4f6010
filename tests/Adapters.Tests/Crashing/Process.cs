using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Tests.Microsoft365;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Assistants;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>A process with its own ports, on a world that earlier processes have used. Each call to a port may be its last.</summary>
internal sealed class Process(Ports ports, Lazy<WiredGraph> graph, (Instant Now, bool MailsThroughGraph) run, ProcessLife life)
{
    public Instant Now => run.Now;

    public IClock Clock { get; } = new FakeClock(run.Now);

    public AgendaStore Agendas => field ??= new(Documents);

    public NoteStore Notes => field ??= new(Documents);

    public CoverageStore Coverage => field ??= new(Documents);

    public SettingsStore Settings => field ??= new(Documents);

    public RequestStore Requests => field ??= new(Documents);

    public AssistantCallStore AssistantCalls => field ??= new(Documents);

    public CoachingStore Coaching => field ??= new(Documents);

    public DigestLedger Ledger => field ??= new(Documents);

    public FirstDigests FirstDigests => field ??= new(Documents, Ledger);

    public SamePersonStore SamePeople => field ??= new(Documents);

    public JoinIds Ids => new(SamePeople, [new RenamedNotes(Documents), new RenamedAgendas(Documents)], Documents);

    public InviteLedger InviteLedger => field ??= new(Documents);

    public SubscriptionStore Subscribed => field ??= new(Documents);

    public IOrganisationSnapshots Snapshots => Of(ports.Snapshots);

    public IWorkQueue Queue => Of(ports.Queue);

    public IWorkInbox Inbox => Of(ports.Inbox);

    public Duration WorkLease => ports.WorkLease;

    public IMailer Mailer => Of(run.MailsThroughGraph ? graph.Value.Get<IMailer>() : ports.Outbox);

    public IInvites Invites => Of(graph.Value.Get<IInvites>());

    public ISubscriptions Subscriptions => Of(graph.Value.Get<ISubscriptions>());

    private IDocuments Documents => field ??= Of(ports.Documents);

    public T Of<T>(T port)
        where T : class => life.Of(port);
}
