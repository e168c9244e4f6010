using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using OutlookOneOnOne.Adapters.Files.Digest;

namespace OutlookOneOnOne.Adapters.Files.Storage;

/// <summary>Reads a back-up, and refuses one that was cut off or changed.</summary>
public sealed class BackupReader : IDisposable
{
    private const string Remedy = "Copy it again from where it is kept, or use another back-up.";

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
        catch (BackupException)
        {
            file.Dispose();
            throw;
        }
        catch (Exception e)
        {
            file.Dispose();
            throw new BackupException($"{path} is not a back-up, or it was cut off: {e.Message} {Remedy}", e);
        }
    }

    /// <summary>Writes the files into a folder and compares each of them with its hash.</summary>
    /// <exception cref="IOException">A file is missing or changed, or cannot be written.</exception>
    public async Task ExtractAsync(string folder, CancellationToken cancellationToken)
    {
        var surplus = archive.Entries.Select(e => e.FullName).Except(Manifest.Files.Select(f => f.Name)).ToList();
        if (surplus is not [BackupWriter.ManifestName])
        {
            throw Damaged($"{string.Join(", ", surplus)} is not in its manifest");
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
        var entry = archive.GetEntry(BackupWriter.ManifestName) ?? throw new InvalidDataException("It has no manifest.");
        using var stream = entry.Open();
        using var text = new MemoryStream();
        stream.CopyTo(text);
        if (Convert.ToHexStringLower(SHA256.HashData(text.ToArray())) != archive.Comment)
        {
            throw new InvalidDataException("Its manifest has changed.");
        }

        var manifest = JsonSerializer.Deserialize(text.ToArray(), BackupJson.Default.BackupManifest)
            ?? throw new InvalidDataException("Its manifest is empty.");
        return manifest.Format <= BackupManifest.CurrentFormat
            ? manifest
            : throw new BackupException(
                $"{path} was made by version {manifest.Program}, in a form that this version does not know. Update the program.");
    }

    private async Task ExtractAsync(BackupEntry entry, string target, CancellationToken cancellationToken)
    {
        DurableFolder.Create(Path.GetDirectoryName(target)!, ownerOnly: true); // a file in the folder, so it has one
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await using var stream = Reading(entry.Name, () => archive.GetEntry(entry.Name)?.Open())
            ?? throw Damaged($"{entry.Name} is missing");
        var buffer = new byte[81920];
        for (var left = entry.Length; ;)
        {
            var read = await ReadingAsync(entry.Name, stream.ReadAsync(buffer, cancellationToken));
            if (read == 0)
            {
                break;
            }

            // Also stops an archive that unpacks to more than it says.
            left = left - read >= 0 ? left - read : throw Damaged($"{entry.Name} has changed");
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != entry.Sha256)
        {
            throw Damaged($"{entry.Name} has changed");
        }

        DurableFile.FlushToDisk(file);
    }

    private string PathOf(string name, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var target = Path.GetFullPath(Path.Combine(root, name));
        return target.StartsWith(root, StringComparison.Ordinal) ? target : throw Damaged($"{name} is outside the folder");
    }

    private T Reading<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw Damaged($"{name} cannot be unpacked", e);
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
            throw Damaged($"{name} cannot be unpacked", e);
        }
    }

    private BackupException Damaged(string what, Exception? inner = null) => new($"{path} is damaged: {what}. {Remedy}", inner);
}

/// <summary>A back-up cannot be used. The message names its file, the place and the remedy.</summary>
public sealed class BackupException : IOException
{
    /// <inheritdoc/>
    public BackupException()
    {
    }

    /// <inheritdoc/>
    public BackupException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public BackupException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
