using NodaTime;
using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Adapters.Files.Storage;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Hosts.Local.Backups;

/// <summary>Restores a data folder from a back-up, once everything in it was checked.</summary>
/// <param name="data">The folder: empty, or not there.</param>
internal sealed class Restore(string data)
{
    private readonly SealingKeyFile keyFile = SealingKeyFile.Beside(data);

    /// <summary>Whether text may stay sealed because its keys are not here.</summary>
    public bool WithoutKeys { get; init; }

    /// <summary>Keys of a back-up, to be used with those that are beside the folder.</summary>
    public HeldKeys Keys { get; init; } = HeldKeys.None;

    /// <summary>Restores the folder completely, or not at all.</summary>
    /// <exception cref="IOException">The back-up or the folder cannot be used; the message says why, and what to do.</exception>
    public async Task<Restored> FromAsync(string file, CancellationToken cancellationToken)
    {
        RefuseUnlessEmpty();
        using var backup = BackupReader.Open(file);
        RefuseNewer(file, backup.Manifest);
        var unfinished = new UnfinishedFolder($"{Path.TrimEndingDirectorySeparator(data)}.restoring");
        using var turn = ExclusiveFile.TryOpen($"{unfinished.Path}.lock")
            ?? throw new RefusedException(say => say.Backups.RefusedRestoring(data));
        try
        {
            unfinished.Create();
            var complete = unfinished.In("data");
            await backup.ExtractAsync(complete, cancellationToken);
            await SqliteBackup.CheckAsync(complete, cancellationToken);
            var keys = new RestoreKeys(keyFile, Keys);
            await keys.RefuseDifferentAsync(cancellationToken);
            var opened = await OpenAsync(await CopyAsync(complete, unfinished.In("tried"), cancellationToken), keys, cancellationToken);
            await keys.AddAsync(cancellationToken);

            RefuseUnlessEmpty();
            new UnfinishedFolder(data).Delete();
            UnfinishedFolder.Finish(complete, data);
            return new Restored(backup.Manifest, opened);
        }
        finally
        {
            unfinished.Delete();
        }
    }

    // Opening a database upgrades it, and what is restored stays as it was: an earlier version may have to read it.
    private static async Task<string> CopyAsync(string folder, string copy, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(copy);
        await SqliteBackup.CopyAsync(folder, copy, cancellationToken);
        return copy;
    }

    private async Task<OpenedText> OpenAsync(string folder, ISealingKeys source, CancellationToken cancellationToken)
    {
        using var store = await SqliteStore.OpenAsync(folder, cancellationToken);
        var database = new SqliteDocuments(store);
        using var keys = new DocumentKeys(source, database, SystemClock.Instance, Duration.MaxValue);
        var faults = await keys.FaultsAsync(cancellationToken);
        return faults is [var fault, ..] && !WithoutKeys
            ? throw new RefusedException(
                say => say.Backups.RefusedKeysNeeded(fault.In(say), keyFile.Path))
            : await new OpenSealedText(database, keys, SealedKinds.All).RunAsync(cancellationToken);
    }

    private void RefuseUnlessEmpty()
    {
        if (File.Exists(data) || (Directory.Exists(data) && Directory.EnumerateFileSystemEntries(data).Any()))
        {
            throw new RefusedException(say => say.Backups.RefusedNotEmpty(data));
        }
    }

    private static void RefuseNewer(string file, BackupManifest manifest)
    {
        if (manifest.Schema > SqliteBackup.Schema)
        {
            throw new RefusedException(say => say.Backups.RefusedNewer(file, manifest.Program));
        }
    }
}

/// <summary>What was restored.</summary>
/// <param name="Manifest">What the back-up says about itself.</param>
/// <param name="Opened">What of the sealed text could be opened.</param>
internal sealed record Restored(BackupManifest Manifest, OpenedText Opened);
