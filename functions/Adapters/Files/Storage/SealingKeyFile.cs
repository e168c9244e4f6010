using System.Text.Json;
using System.Text.Json.Serialization;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Adapters.Files.Storage;

/// <summary>
/// The keys of one machine, in a file that only its owner can read. It is stored next to the data folder and never in it, so that a
/// stolen folder or back-up contains no key.
/// </summary>
/// <param name="path">The file.</param>
public sealed class SealingKeyFile(string path) : ISealingKeys
{
    /// <summary>The full path of the file.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The file for a data folder: beside it, with its name and the extension <c>.keys</c>.</summary>
    public static SealingKeyFile Beside(string dataFolder) =>
        new(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(dataFolder)) + ".keys");

    /// <inheritdoc/>
    public Task<HeldKeys> ReadAsync(IReadOnlyCollection<int> used, CancellationToken cancellationToken) => ReadAsync(cancellationToken);

    /// <summary>The keys in the file; <see cref="HeldKeys.None"/> without a file.</summary>
    /// <exception cref="IOException">The file cannot be read, or is damaged.</exception>
    public async Task<HeldKeys> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(Path);
            return (await JsonSerializer.DeserializeAsync(file, SealingKeyJson.Default.KeyFileDocument, cancellationToken))?.ToKeys()
                ?? throw new JsonException("empty");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return HeldKeys.None;
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            // Leaves out the inner exception, because its message may quote a key.
            throw new RefusedException(say => say.Keys.Damaged(Path));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new RefusedException(say => say.Keys.NotReadable(Path), e);
        }
    }

    /// <summary>Changes the keys, one process after the other.</summary>
    /// <param name="change">The new keys for the current ones; null to change nothing.</param>
    /// <param name="cancellationToken">Cancels before the file is replaced.</param>
    /// <returns>The keys in the file.</returns>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public async Task<HeldKeys> ChangeAsync(Func<HeldKeys, HeldKeys?> change, CancellationToken cancellationToken)
    {
        try
        {
            await using var turn = await ExclusiveFile.OpenAsync(Path + ".lock", () => { }, cancellationToken);
            var current = await ReadAsync(cancellationToken);
            if (change(current) is not { } next)
            {
                return current;
            }

            await DurableFile.WriteForOwnerAsync(Path, (stream, stop) => WriteAsync(stream, next, stop), cancellationToken);
            return next;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new RefusedException(say => say.Keys.NotWritable(Path), e);
        }
    }

    private static Task WriteAsync(Stream stream, HeldKeys keys, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, KeyFileDocument.Of(keys), SealingKeyJson.Default.KeyFileDocument, cancellationToken);
}

/// <summary>The file: the number of the key that writes, and each key in base64.</summary>
internal sealed record KeyFileDocument(int? WritesWith, IReadOnlyList<KeyDocument> Keys)
{
    public static KeyFileDocument Of(HeldKeys held) =>
        new(held.WritesWith, [.. held.Keys.OrderBy(k => k.Number).Select(k => new KeyDocument(k.Number, k.Secret.ToArray()))]);

    public HeldKeys ToKeys() => Keys.DistinctBy(k => k.Number).Count() == Keys.Count
        ? new HeldKeys(WritesWith, [.. Keys.Select(k => new SealingKey(k.Number, k.Key))])
        : throw new FormatException("a number twice");
}

/// <summary>One key.</summary>
internal sealed record KeyDocument(int Number, byte[] Key)
{
    public override string ToString() => $"key {Number}";
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(KeyFileDocument))]
internal sealed partial class SealingKeyJson : JsonSerializerContext;
