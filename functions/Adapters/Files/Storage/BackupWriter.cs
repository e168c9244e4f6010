using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using OutlookOneOnOne.Adapters.Files.Digest;

namespace OutlookOneOnOne.Adapters.Files.Storage;

/// <summary>
/// Writes a back-up: a ZIP archive with a manifest that names every file in it with its hash. The comment of the archive is the hash of
/// the manifest, so that a change anywhere is noticed.
/// </summary>
public static class BackupWriter
{
    internal const string ManifestName = "manifest.json";

    /// <summary>Writes the archive. Files that somebody has deleted meanwhile are left out.</summary>
    /// <param name="path">The archive, which must not exist.</param>
    /// <param name="files">The path of each file, by its name in the archive.</param>
    /// <param name="describe">Describes the back-up, once its files are known.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <returns>The manifest.</returns>
    public static async Task<BackupManifest> WriteAsync(
        string path,
        IEnumerable<KeyValuePair<string, string>> files,
        Func<IReadOnlyList<BackupEntry>, BackupManifest> describe,
        CancellationToken cancellationToken)
    {
        await using var file = DurableFile.CreateForOwner(path);
        BackupManifest manifest;
        await using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entries = new List<BackupEntry>();
            foreach (var (name, source) in files)
            {
                entries.AddRange(await AddAsync(archive, name, source, cancellationToken));
            }

            manifest = describe(entries);
            var text = JsonSerializer.SerializeToUtf8Bytes(manifest, BackupJson.Default.BackupManifest);
            await using (var stream = await archive.CreateEntry(ManifestName).OpenAsync(cancellationToken))
            {
                await stream.WriteAsync(text, cancellationToken);
            }

            archive.Comment = Convert.ToHexStringLower(SHA256.HashData(text));
        }

        DurableFile.FlushToDisk(file); // With the directory of the archive, which it writes when it is disposed of.
        return manifest;
    }

    private static async Task<IReadOnlyList<BackupEntry>> AddAsync(
        ZipArchive archive, string name, string source, CancellationToken cancellationToken)
    {
        await using var content = TryOpen(source);
        if (content is null)
        {
            return [];
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var stream = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
        var buffer = new byte[81920];
        var (length, read) = (0L, 0);
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            length += read;
        }

        return [new BackupEntry(name, length, Convert.ToHexStringLower(hash.GetHashAndReset()))];
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
