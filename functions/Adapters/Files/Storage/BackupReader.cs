using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.Storage;

/// <summary>Reads a back-up, and refuses one that was cut off or changed.</summary>
public sealed class BackupReader : IDisposable
{
    private readonly string path;
    private readonly ZipArchive archive;

    private BackupReader(string path, ZipArchive archive, BackupManifest manifest) =>
        (this.path, this.archive, Manifest) = (path, archive, manifest);

    /// <summary>What the back-up says about itself.</summary>
    public BackupManifest Manifest { get; }

    /// <summary>Opens a back-up and reads its manifest.</summary>
    /// <exception cref="IOException">It cannot be read, is not a back-up, is damaged, or is in a form of a later version.</exception>
    public static BackupReader Open(string path)
    {
#pragma warning disable CA2000 // The archive disposes it, and the reader the archive.
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            var archive = new ZipArchive(file, ZipArchiveMode.Read);
            return new BackupReader(path, archive, ReadManifest(path, archive));
        }
#pragma warning restore CA2000
        catch (RefusedException)
        {
            file.Dispose();
            throw;
        }
        catch (Exception e)
        {
            file.Dispose();
            throw new RefusedException(say => say.Backups.RefusedNotABackUp(path, e.Message), e);
        }
    }

    /// <summary>Writes the files into a folder and compares each of them with its hash.</summary>
    /// <exception cref="IOException">A file is missing or changed, or cannot be written.</exception>
    public async Task ExtractAsync(string folder, CancellationToken cancellationToken)
    {
        var surplus = archive.Entries.Select(e => e.FullName).Except(Manifest.Files.Select(f => f.Name)).ToList();
        if (surplus is not [BackupWriter.ManifestName])
        {
            throw Damaged(say => say.DamageSurplus(surplus));
        }

        foreach (var entry in Manifest.Files)
        {
            await ExtractAsync(entry, PathOf(entry.Name, folder), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private static BackupManifest ReadManifest(string path, ZipArchive archive)
    {
        var entry = archive.GetEntry(BackupWriter.ManifestName) ?? throw Damaged(path, say => say.DamageNoManifest);
        using var stream = entry.Open();
        using var text = new MemoryStream();
        stream.CopyTo(text);
        if (Convert.ToHexStringLower(SHA256.HashData(text.ToArray())) != archive.Comment)
        {
            throw Damaged(path, say => say.DamageChanged(BackupWriter.ManifestName));
        }

        var manifest = JsonSerializer.Deserialize(text.ToArray(), BackupJson.Default.BackupManifest)
            ?? throw Damaged(path, say => say.DamageNoManifest);
        return manifest.Format <= BackupManifest.CurrentFormat
            ? manifest
            : throw new RefusedException(say => say.Backups.RefusedNewerForm(path, manifest.Program));
    }

    private async Task ExtractAsync(BackupEntry entry, string target, CancellationToken cancellationToken)
    {
        DurableFolder.Create(Path.GetDirectoryName(target)!, ownerOnly: true); // a file in the folder, so it has one
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await using var stream = Reading(entry.Name, () => archive.GetEntry(entry.Name)?.Open())
            ?? throw Damaged(say => say.DamageMissing(entry.Name));
        var buffer = new byte[81920];
        for (var left = entry.Length; ;)
        {
            var read = await ReadingAsync(entry.Name, stream.ReadAsync(buffer, cancellationToken));
            if (read == 0)
            {
                break;
            }

            // Also stops an archive that unpacks to more than it says.
            left = left - read >= 0 ? left - read : throw Damaged(say => say.DamageChanged(entry.Name));
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != entry.Sha256)
        {
            throw Damaged(say => say.DamageChanged(entry.Name));
        }

        DurableFile.FlushToDisk(file);
    }

    private string PathOf(string name, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var target = Path.GetFullPath(Path.Combine(root, name));
        return target.StartsWith(root, StringComparison.Ordinal) ? target : throw Damaged(say => say.DamageOutside(name));
    }

    private T Reading<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw Damaged(say => say.DamageNotUnpacked(name), e);
        }
    }

    private async Task<int> ReadingAsync(string name, ValueTask<int> reading)
    {
        try
        {
            return await reading;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw Damaged(say => say.DamageNotUnpacked(name), e);
        }
    }

    private RefusedException Damaged(Func<IBackupsMessages, string> what, Exception? inner = null) => Damaged(path, what, inner);

    private static RefusedException Damaged(string path, Func<IBackupsMessages, string> what, Exception? inner = null) =>
        new(say => say.Backups.RefusedDamaged(path, what(say.Backups)), inner);
}
