using System.Security.Cryptography;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.Storage;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>The keys that seal what people write in a data folder, and what is done with them.</summary>
internal sealed class DataKeys : IDisposable
{
    // The commands change the file while a server runs.
    private static readonly Duration Fresh = Duration.FromSeconds(5);

    private readonly SqliteStore store;
    private readonly DocumentKeys keys;

    public DataKeys(string dataFolder, SqliteStore store)
    {
        this.store = store;
        var database = new SqliteDocuments(store);
        File = SealingKeyFile.Beside(dataFolder);
        keys = new DocumentKeys(File, database, SystemClock.Instance, Fresh);
        Documents = new SealedDocuments(database, keys);
        Reseal = new ResealDocuments(database, keys, SealedKinds.All);
    }

    /// <summary>The documents of every feature, sealed and opened.</summary>
    public IDocuments Documents { get; }

    /// <summary>Where the keys are.</summary>
    public SealingKeyFile File { get; }

    /// <summary>Rewrites and counts documents.</summary>
    public ResealDocuments Reseal { get; }

    /// <summary>
    /// Makes key 1 in a folder that a version that seals has created and that holds nothing yet: never where anything is, or was, sealed,
    /// because then its key is missing.
    /// </summary>
    /// <returns>The keys in the file.</returns>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public async Task<HeldKeys> EnsureAsync(CancellationToken cancellationToken)
    {
        var held = await File.ReadAsync(cancellationToken);
        return held == HeldKeys.None && await IsNewAsync(cancellationToken)
            ? await File.ChangeAsync(current => current == HeldKeys.None ? With(current, New(1)) : null, cancellationToken)
            : held;
    }

    /// <summary>Creates the next key, which is not used for writing yet.</summary>
    /// <exception cref="SealedTextException">A key that this folder needs is missing or wrong.</exception>
    public async Task<SealingKey> AddAsync(CancellationToken cancellationToken)
    {
        await RequireAsync(cancellationToken);
        SealingKey? added = null;
        await File.ChangeAsync(
            held =>
            {
                added = New(held.Keys.Select(k => k.Number).Append(SealingKey.Plain).Max() + 1);
                return held with { WritesWith = held.WritesWith ?? SealingKey.Plain, Keys = [.. held.Keys, added] };
            },
            cancellationToken);
        return added ?? throw new InvalidOperationException("The change is called once.");
    }

    /// <summary>Uses this key for writing from now on, or plain text, and rewrites what is stored.</summary>
    /// <param name="number">A key in the file; 0 for plain.</param>
    /// <param name="cancellationToken">Stops between two documents; another call continues.</param>
    /// <exception cref="SealedTextException">A key that this folder needs is missing or wrong.</exception>
    public async Task<ResealResult> WriteWithAsync(int number, CancellationToken cancellationToken)
    {
        await RequireAsync(cancellationToken);
        await File.ChangeAsync(held => held with { WritesWith = number }, cancellationToken);
        var database = new SqliteDocuments(store);
        using var changed = new DocumentKeys(File, database, SystemClock.Instance, Fresh);
        var result = await new ResealDocuments(database, changed, SealedKinds.All).RunAsync(cancellationToken);
        if (number == SealingKey.Plain && !await Reseal.IsAnythingSealedAsync(cancellationToken))
        {
            await changed.ForgetChecksAsync(cancellationToken);
        }

        return result;
    }

    /// <summary>Opens everything that is sealed.</summary>
    public Task<OpenedText> OpenAsync(CancellationToken cancellationToken) =>
        new OpenSealedText(new SqliteDocuments(store), keys, SealedKinds.All).RunAsync(cancellationToken);

    /// <summary>What is wrong with the keys that this folder needs.</summary>
    public Task<IReadOnlyList<SealedTextException>> FaultsAsync(CancellationToken cancellationToken) => keys.FaultsAsync(cancellationToken);

    /// <summary>What would be wrong if this folder had these keys.</summary>
    public async Task<IReadOnlyList<SealedTextException>> FaultsAsync(ISealingKeys source, CancellationToken cancellationToken)
    {
        using var tried = new DocumentKeys(source, new SqliteDocuments(store), SystemClock.Instance, Fresh);
        return await tried.FaultsAsync(cancellationToken);
    }

    public void Dispose() => keys.Dispose();

    private static HeldKeys With(HeldKeys held, SealingKey key) => new(key.Number, [.. held.Keys, key]);

    private static SealingKey New(int number) => new(number, RandomNumberGenerator.GetBytes(SealingKey.Length));

    private async Task<bool> IsNewAsync(CancellationToken cancellationToken) =>
        await store.BeginsSealedAsync(cancellationToken)
        && !await keys.WereUsedAsync(cancellationToken)
        && !await Reseal.IsAnythingWrittenAsync(cancellationToken);

    private async Task RequireAsync(CancellationToken cancellationToken)
    {
        if (await keys.FaultsAsync(cancellationToken) is [var fault, ..])
        {
            throw fault;
        }
    }
}
