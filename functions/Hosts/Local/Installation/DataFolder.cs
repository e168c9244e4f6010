using System.Security.Cryptography;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Retention;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>All that one installation remembers, in one folder.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly SqliteStore store;
    private readonly byte[] key;

    private DataFolder(string path, SqliteStore store, byte[] key)
    {
        (Path, this.store, this.key) = (path, store, key);
        (Coverage, Ledger, Settings) = (new SqliteCoverageStore(store), new SqliteDigestLedger(store), new SqliteSettingsStore(store));
        (Notes, Agendas, Templates) = (new SqliteNoteStore(store), new SqliteAgendaStore(store), new SqliteTemplateStore(store));
        (Coaching, Invites, Subscriptions) = (new SqliteCoachingStore(store), new SqliteInviteLedger(store), new SqliteSubscriptionStore(store));
    }

    public string Path { get; }

    public ICoverageStore Coverage { get; }

    public IDigestLedger Ledger { get; }

    public ISettingsStore Settings { get; }

    public INoteStore Notes { get; }

    public IAgendaStore Agendas { get; }

    public IInviteLedger Invites { get; }

    public ISubscriptionStore Subscriptions { get; }

    public ITemplateStore Templates { get; }

    public ICoachingStore Coaching { get; }

    /// <summary>Where previews go unless somebody says otherwise.</summary>
    public string Preview => System.IO.Path.Combine(Path, "preview");

    /// <summary>Where sent mails go unless somebody says otherwise.</summary>
    public string Outbox => System.IO.Path.Combine(Path, "outbox");

    /// <summary>Held by whoever sends: they then know that every claim still standing in the ledger belongs to a sender who is no more.</summary>
    public string SendingLock => System.IO.Path.Combine(Path, "sending.lock");

    /// <summary>Makes what is missing, and forgets what has been kept for long enough.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="today">By the clock, not by <c>--now</c>: a look into the future must not cost the past.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="IOException">The folder cannot be used; the message names it.</exception>
    public static async Task<DataFolder> OpenAsync(string path, Instant today, CancellationToken cancellationToken)
    {
        var store = await SqliteStore.OpenAsync(path, cancellationToken);
        try
        {
            var folder = new DataFolder(path, store, await UnsubscribeKey.ReadOrCreateAsync(store, cancellationToken));
            await folder.Coverage.ForgetBeforeAsync(today - Retain.Coverage, cancellationToken);
            await folder.Invites.ForgetBeforeAsync(today - InviteRecord.KeptFor, cancellationToken);
            return folder;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <param name="clock">Goes on, and is never set: what is put off waits in real time.</param>
    public SqliteWork Work(IClock clock) => new(store, clock);

    /// <summary>By a key of its own, that follows from the folder's.</summary>
    public ClientStates ClientStates() => new(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, key.Length, info: "client states"u8.ToArray()));

    public UnsubscribeLinks UnsubscribeLinks(Uri site) => new(site, key);

    public void Dispose() => store.Dispose();
}
