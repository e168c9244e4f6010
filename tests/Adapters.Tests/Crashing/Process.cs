using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Embedded.Mailbox;
using OutlookOneOnOne.Adapters.Embedded.Sqlite;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Inviting;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>A process with ports of its own on a store that others have used before it.</summary>
internal sealed class Process(SqliteStore store, string outbox, Instant now, Life life)
{
    public Instant Now => now;

    public IClock Clock { get; } = new FakeClock(now);

    public IAgendaStore Agendas => life.Of<IAgendaStore>(new SqliteAgendaStore(store));

    public INoteStore Notes => life.Of<INoteStore>(new SqliteNoteStore(store));

    public ICoverageStore Coverage => life.Of<ICoverageStore>(new SqliteCoverageStore(store));

    public ISettingsStore Settings => life.Of<ISettingsStore>(new SqliteSettingsStore(store));

    public ICoachingStore Coaching => life.Of<ICoachingStore>(new SqliteCoachingStore(store));

    public IDigestLedger Ledger => life.Of<IDigestLedger>(new SqliteDigestLedger(store));

    public IInviteLedger Invites => life.Of<IInviteLedger>(new SqliteInviteLedger(store));

    public IOrganisationSnapshots Snapshots => life.Of<IOrganisationSnapshots>(new SqliteOrganisationSnapshots(store));

    public IWorkQueue Queue => life.Of<IWorkQueue>(new SqliteWork(store, Clock));

    public IWorkInbox Inbox => life.Of<IWorkInbox>(new SqliteWork(store, Clock));

    public IMailer Mailer => life.Of<IMailer>(new EmlOutbox(outbox, MailSender.Unconfigured, Clock));

    public T Of<T>(T port)
        where T : class => life.Of(port);
}
