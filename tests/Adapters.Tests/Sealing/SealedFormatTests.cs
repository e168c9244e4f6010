using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Adapters.Tests.Sealing;

/// <summary>
/// Text that was sealed once opens for ever. The samples were written by another implementation (Python's cryptography 48.0.0) from
/// docs/sealed-text.md alone; BouncyCastle opens them too. They never change.
/// </summary>
public sealed class SealedFormatTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "Sealing", "format-1.json");

    // The file is never empty.
    private static IReadOnlyList<SealedSample> Samples =>
        JsonSerializer.Deserialize<List<SealedSample>>(System.IO.File.ReadAllText(File), Web)!;

    [Fact]
    public void Ten_samples_of_format_1_open() => Assert.Equal(Samples.Select(s => s.Text), Samples.Select(Open));

    [Fact]
    public void They_open_without_our_code_and_without_dotnets() =>
        Assert.Equal(Samples.Select(s => s.Text), Samples.Select(OpenByTheBook));

    [Fact]
    public void What_we_seal_is_the_same_to_the_byte() => Assert.Equal(
        Samples.Select(s => s.Sealed),
        Samples.Select(s => Convert.ToHexStringLower(
            SealedText.Seal(new SealingKey(s.Number, s.SecretBytes), s.SealedBytes.AsSpan(5, 12), s.Place, s.Text))));

    private static string Open(SealedSample sample)
    {
        Assert.Equal(sample.Number, SealedText.KeyNumberOf(sample.SealedBytes));
        return SealedText.Open(new SealingKey(sample.Number, sample.SecretBytes), sample.Place, sample.SealedBytes);
    }

    private static string OpenByTheBook(SealedSample sample)
    {
        var derived = new HkdfBytesGenerator(new Sha256Digest());
        derived.Init(new HkdfParameters(
            sample.SecretBytes, null, [.. Encoding.ASCII.GetBytes("oneonone.notes.1"), 0, .. Encoding.UTF8.GetBytes(sample.Partition)]));
        var key = new byte[32];
        derived.GenerateBytes(key, 0, key.Length);

        var text = sample.SealedBytes;
        var cipher = new GcmBlockCipher(new AesEngine());
        cipher.Init(false, new AeadParameters(new KeyParameter(key), 128, text[5..17], Associated(sample)));
        var opened = new byte[cipher.GetOutputSize(text.Length - 17)];
        var length = cipher.ProcessBytes(text, 17, text.Length - 17, opened, 0);
        cipher.DoFinal(opened, length);
        return Encoding.UTF8.GetString(opened, 0, Array.LastIndexOf(opened, (byte)0x80));
    }

    private static byte[] Associated(SealedSample sample)
    {
        using var all = new MemoryStream();
        all.Write(sample.SealedBytes.AsSpan(0, 5));
        foreach (var part in new[]
        {
            sample.Partition, sample.Id, sample.Kind, sample.Version.ToString(CultureInfo.InvariantCulture),
        })
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            all.Write(length);
            all.Write(bytes);
        }

        return all.ToArray();
    }

    private sealed record SealedSample(
        int Number, string Secret, string Partition, string Id, string Kind, int Version, string Text, string Sealed)
    {
        public byte[] SecretBytes => Convert.FromHexString(Secret);

        public byte[] SealedBytes => Convert.FromHexString(Sealed);

        public Envelope Place => new(new DocumentKey(new Partition(PartitionOwner.Pair, Partition), Id), Kind, Version, "{}");
    }
}
