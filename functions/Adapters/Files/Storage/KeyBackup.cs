using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Adapters.Files.Storage;

/// <summary>
/// A back-up of keys in a file of its own, encrypted with a passphrase: PBKDF2 with HMAC-SHA256, and AES-256-GCM.
/// docs/sealed-text.md describes it permanently.
/// </summary>
public static class KeyBackup
{
    /// <summary>The shortest passphrase, as NIST SP 800-63B-4 requires of a password that is used alone.</summary>
    public const int ShortestPassphrase = 15;

    // OWASP, Password Storage Cheat Sheet, for PBKDF2-HMAC-SHA256. A file may say more, but not so many that reading it never ends.
    private const int Iterations = 600_000, MostIterations = 20_000_000;

    private const int Format = 1, SaltLength = 16, NonceLength = 12, TagLength = 16, KeyLength = 32;

    private static readonly byte[] Purpose = "oneonone.keys.1"u8.ToArray();

    /// <summary>Writes keys to a new file that only its owner can read.</summary>
    /// <exception cref="IOException">There is such a file already, or it cannot be written.</exception>
    public static async Task WriteAsync(string path, HeldKeys keys, string passphrase, CancellationToken cancellationToken)
    {
        if (File.Exists(path))
        {
            throw new RefusedException(say => say.Backups.RefusedExists(path));
        }

        var text = JsonSerializer.SerializeToUtf8Bytes(KeyFileDocument.Of(keys), SealingKeyJson.Default.KeyFileDocument);
        var document = Encrypt(text, passphrase);
        await DurableFile.WriteForOwnerAsync(
            path,
            (stream, stop) => JsonSerializer.SerializeAsync(stream, document, KeyBackupJson.Default.KeyBackupDocument, stop),
            cancellationToken);
    }

    /// <summary>Reads keys.</summary>
    /// <exception cref="IOException">The file cannot be read, is damaged, or the passphrase is wrong.</exception>
    public static HeldKeys Read(string path, string passphrase)
    {
        try
        {
            var document = JsonSerializer.Deserialize(File.ReadAllBytes(path), KeyBackupJson.Default.KeyBackupDocument)
                ?? throw new JsonException("empty");
            return JsonSerializer.Deserialize(Decrypt(document, passphrase), SealingKeyJson.Default.KeyFileDocument)?.ToKeys()
                ?? throw new JsonException("empty");
        }
        catch (CryptographicException)
        {
            // Nothing tells the two apart.
            throw new RefusedException(say => say.Backups.RefusedWrongPassphrase(path));
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            // Leaves out the inner exception, because its message may quote a key.
            throw new RefusedException(say => say.Backups.RefusedNotKeys(path));
        }
    }

    private static KeyBackupDocument Encrypt(byte[] text, string passphrase)
    {
        var document = new KeyBackupDocument(
            Format,
            Iterations,
            RandomNumberGenerator.GetBytes(SaltLength),
            RandomNumberGenerator.GetBytes(NonceLength),
            new byte[text.Length],
            new byte[TagLength]);
        using var cipher = Cipher(document, passphrase);
        cipher.Encrypt(document.Nonce, text, document.Text, document.Tag, Purpose);
        CryptographicOperations.ZeroMemory(text);
        return document;
    }

    private static byte[] Decrypt(KeyBackupDocument document, string passphrase)
    {
        if (document.Format != Format || document.Iterations is < Iterations or > MostIterations)
        {
            throw new FormatException("unknown format");
        }

        var text = new byte[document.Text.Length];
        using var cipher = Cipher(document, passphrase);
        cipher.Decrypt(document.Nonce, document.Text, document.Tag, text, Purpose);
        return text;
    }

    // Keyboards type the same letter as one character or as two, so both forms are one passphrase.
    private static AesGcm Cipher(KeyBackupDocument document, string passphrase) => new(
        Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(passphrase.Normalize(NormalizationForm.FormKC)),
            document.Salt,
            document.Iterations,
            HashAlgorithmName.SHA256,
            KeyLength),
        TagLength);
}

/// <summary>The file.</summary>
internal sealed record KeyBackupDocument(int Format, int Iterations, byte[] Salt, byte[] Nonce, byte[] Text, byte[] Tag)
{
    /// <summary>For whoever opens it with another program.</summary>
    public string Encryption { get; init; } = "PBKDF2-HMAC-SHA256, AES-256-GCM";
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(KeyBackupDocument))]
internal sealed partial class KeyBackupJson : JsonSerializerContext;
