using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.Core.Storage.Sealing;

/// <summary>
/// Format 1 of sealed text: 1, the number of the key (4 bytes, most significant first), a nonce (12), AES-256-GCM ciphertext, and its tag
/// (16). docs/sealed-text.md describes it permanently. A released format never changes; a new one gets another first byte.
/// </summary>
internal static class SealedText
{
    /// <summary>The length of a nonce, in bytes. It must be random and new for each text.</summary>
    public const int NonceLength = 12;

    private const byte Format = 1;
    private const int HeaderLength = 5, TagLength = 16;

    // The length of a text says something about it, so it is rounded up to blocks.
    private const int Block = 64;

    // ISO/IEC 7816-4: one byte that marks the end, then zeros.
    private const byte End = 0x80;

    private const int ShortestLength = HeaderLength + NonceLength + Block + TagLength;

    private static readonly byte[] Purpose = "oneonone.notes.1\0"u8.ToArray();

    private static readonly byte[] CheckPurpose = "oneonone.check.1"u8.ToArray();

    /// <summary>Seals the text of one document. The same document in any other place does not open.</summary>
    public static byte[] Seal(SealingKey key, ReadOnlySpan<byte> nonce, Envelope place, string text)
    {
        var padded = Padded(text);
        var sealedText = new byte[HeaderLength + NonceLength + padded.Length + TagLength];
        sealedText[0] = Format;
        BinaryPrimitives.WriteInt32BigEndian(sealedText.AsSpan(1), key.Number);
        nonce.CopyTo(sealedText.AsSpan(HeaderLength, NonceLength));
        using var cipher = Cipher(key, place);
        cipher.Encrypt(
            nonce,
            padded,
            sealedText.AsSpan(HeaderLength + NonceLength, padded.Length),
            sealedText.AsSpan(^TagLength..),
            Associated(sealedText.AsSpan(0, HeaderLength), place));
        CryptographicOperations.ZeroMemory(padded);
        return sealedText;
    }

    /// <summary>The number of the key that opens this text.</summary>
    /// <exception cref="FormatException">This program does not know the format, or the text is too short.</exception>
    public static int KeyNumberOf(ReadOnlySpan<byte> sealedText) =>
        sealedText.Length >= ShortestLength && sealedText[0] == Format
        && BinaryPrimitives.ReadInt32BigEndian(sealedText[1..]) is > SealingKey.Plain and var number
            ? number
            : throw new FormatException("not in format 1");

    /// <summary>Opens the text of one document.</summary>
    /// <exception cref="FormatException">The text or its place has changed since it was sealed.</exception>
    public static string Open(SealingKey key, Envelope place, ReadOnlySpan<byte> sealedText)
    {
        var padded = new byte[sealedText.Length - HeaderLength - NonceLength - TagLength];
        using var cipher = Cipher(key, place);
        try
        {
            cipher.Decrypt(
                sealedText.Slice(HeaderLength, NonceLength),
                sealedText[(HeaderLength + NonceLength)..^TagLength],
                sealedText[^TagLength..],
                padded,
                Associated(sealedText[..HeaderLength], place));
        }
        catch (CryptographicException)
        {
            throw new FormatException("changed since it was sealed");
        }

        return Encoding.UTF8.GetString(padded.AsSpan(0, padded.AsSpan().LastIndexOf(End)));
    }

    /// <summary>Recognises a key without revealing it: 8 bytes that are stored in the database.</summary>
    public static byte[] CheckOf(SealingKey key) => HMACSHA256.HashData(key.Secret.Span, CheckPurpose)[..8];

    private static byte[] Padded(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        var padded = new byte[(length / Block + 1) * Block];
        Encoding.UTF8.GetBytes(text, padded);
        padded[length] = End;
        return padded;
    }

    private static AesGcm Cipher(SealingKey key, Envelope place)
    {
        Span<byte> own = stackalloc byte[SealingKey.Length];
        HKDF.DeriveKey(
            HashAlgorithmName.SHA256, key.Secret.Span, own, salt: [], [.. Purpose, .. Encoding.UTF8.GetBytes(place.Key.Partition.Value)]);
        var cipher = new AesGcm(own, TagLength);
        CryptographicOperations.ZeroMemory(own);
        return cipher;
    }

    /// <summary>What the tag covers besides the text: format and key, and the place of the document. Each part has its length.</summary>
    private static byte[] Associated(ReadOnlySpan<byte> header, Envelope place)
    {
        var all = new List<byte>(header.ToArray());
        string[] parts =
        [
            place.Key.Partition.Value, place.Key.Id, place.Kind, place.Version.ToString(CultureInfo.InvariantCulture),
        ];
        var length = new byte[sizeof(int)];
        foreach (var part in parts.Select(Encoding.UTF8.GetBytes))
        {
            BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
            all.AddRange(length);
            all.AddRange(part);
        }

        return [.. all];
    }
}
