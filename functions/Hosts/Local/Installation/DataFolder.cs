using System.Security.Cryptography;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Retention;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>The folder in which an installation stores its data.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly SqliteStore store;
    private readonly byte[] key;

    private DataFolder(string path, SqliteStore store, byte[] key)
    {
        (Path, this.store, this.key) = (path, store, key);
        Keys = new DataKeys(path, store);
        Templates = new SqliteTemplateStore(store);
    }

    public string Path { get; }

    /// <summary>The documents of every feature.</summary>
    public IDocuments Documents => Keys.Documents;

    /// <summary>The keys that seal what people write.</summary>
    public DataKeys Keys { get; }

    public ITemplateStore Templates { get; }

    /// <summary>The people as last read.</summary>
    public IOrganisationSnapshots Snapshots => new SqliteOrganisationSnapshots(store);

    /// <summary>The default folder for previews.</summary>
    public string Preview => System.IO.Path.Combine(Path, "preview");

    /// <summary>The default folder for sent emails.</summary>
    public string Outbox => System.IO.Path.Combine(Path, "outbox");

    /// <summary>
    /// Locked by the process that sends digests, so that any claim it finds in the ledger is from a process that has ended.
    /// </summary>
    public string SendingLock => System.IO.Path.Combine(Path, "sending.lock");

    /// <summary>Opens or creates the folder, and deletes data whose retention period is over.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="today">The real time, not <c>--now</c>: running with a later time must not delete data.</param>
    /// <param name="cancellationToken">Cancels opening.</param>
    /// <exception cref="IOException">The folder cannot be used; the message names it.</exception>
    public static async Task<DataFolder> OpenAsync(string path, Instant today, CancellationToken cancellationToken)
    {
        var store = await SqliteStore.OpenAsync(path, cancellationToken);
        try
        {
            var folder = new DataFolder(path, store, await UnsubscribeKey.ReadOrCreateAsync(store, cancellationToken));
            await ForgetOldCoverage.In(folder.Documents).BeforeAsync(today - Retain.Coverage, cancellationToken);
            await new InviteLedger(folder.Documents).ForgetBeforeAsync(today - InviteRecord.Retention, cancellationToken);
            return folder;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Stores a reading of the people, with what only several readings together tell.</summary>
    /// <param name="read">The people as read.</param>
    /// <param name="now">The time of the reading, which <c>--now</c> may have set.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The people, with the days on which their managers changed.</returns>
    public Task<Organisation> RememberAsync(Organisation read, Instant now, CancellationToken cancellationToken) =>
        RememberAsync(store, Path, remember => remember.SaveAsync(read, now.InUtc().Date, cancellationToken));

    /// <summary>Finds out who the people of a list are, without storing anything.</summary>
    public Task<Organisation> IdentifyAsync(Organisation read, CancellationToken cancellationToken) =>
        RememberAsync(store, Path, remember => remember.IdentifyAsync(read, cancellationToken));

    /// <summary>The same for a folder that is not open. One that does not exist knows nobody, and is not created.</summary>
    public static async Task<Organisation> IdentifyAsync(string path, Organisation read, CancellationToken cancellationToken)
    {
        if (!File.Exists(System.IO.Path.Combine(path, SqliteStore.FileName)))
        {
            return read;
        }

        using var known = await SqliteStore.OpenAsync(path, cancellationToken);
        return await RememberAsync(known, path, remember => remember.IdentifyAsync(read, cancellationToken));
    }

    /// <summary>
    /// The people with their earlier addresses and who had them, as far as the folder knows, for commands that write nothing. A folder
    /// of an older version knows nobody.
    /// </summary>
    public static async Task<Organisation> RecallAsync(string path, Organisation read, Instant now, CancellationToken cancellationToken)
    {
        using var known = await SqliteStore.FindAsync(path, cancellationToken);
        return known is null
            ? read
            : await RememberAsync(known, path, remember => remember.RecallAsync(read, now.InUtc().Date, cancellationToken));
    }

    /// <param name="clock">The real clock, not <c>--now</c>: delayed work waits in real time.</param>
    public SqliteWork Work(IClock clock) => new(store, clock);

    /// <summary>Client states, signed with a key derived from the folder's key.</summary>
    public ClientStates ClientStates() => new(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, key.Length, info: "client states"u8.ToArray()));

    public UnsubscribeLinks UnsubscribeLinks(Uri site) => new(site, key);

    public void Dispose()
    {
        Keys.Dispose();
        store.Dispose();
    }

    private static async Task<Organisation> RememberAsync(
        SqliteStore store, string path, Func<RememberOrganisation, Task<Organisation>> use)
    {
        try
        {
            var snapshots = new SqliteOrganisationSnapshots(store);
            return await use(new RememberOrganisation(snapshots, snapshots.AddressesInUseAsync));
        }
        catch (InvalidDataException e)
        {
            throw new RefusedException(say => say.Access.DataNoDatabase(System.IO.Path.Combine(path, SqliteStore.FileName)), e);
        }
    }
}
