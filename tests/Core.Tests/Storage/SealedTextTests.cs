using System.Text;
using CsCheck;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Storage;

public sealed class SealedTextTests
{
    private static readonly SealingKey Key = TestKeys.Key(1);

    private static readonly byte[] Nonce = [.. Enumerable.Range(0, SealedText.NonceLength).Select(n => (byte)n)];

    private static readonly Envelope Place =
        new(new DocumentKey(new Partition(PartitionOwner.Pair, "pair-1"), "writing.1"), "writing", 1, "{}");

    public static TheoryData<string> OtherPlaces => ["pair", "id", "kind", "version"];

    [Fact]
    public void Any_text_opens_in_its_place() =>
        Gen.String.Where(IsText).Sample(text => SealedText.Open(Key, Place, SealedText.Seal(Key, Nonce, Place, text)) == text);

    [Theory]
    [MemberData(nameof(OtherPlaces))]
    public void Text_does_not_open_in_another_place(string other)
    {
        var elsewhere = other switch
        {
            "pair" => Place with { Key = new DocumentKey(new Partition(PartitionOwner.Pair, "pair-2"), "writing.1") },
            "id" => Place with { Key = Place.Key with { Id = "writing.2" } },
            "kind" => Place with { Kind = "settled" },
            _ => Place with { Version = 2 },
        };

        Assert.Throws<FormatException>(() => SealedText.Open(Key, elsewhere, SealedText.Seal(Key, Nonce, Place, "hello")));
    }

    [Fact]
    public void Parts_of_a_place_cannot_be_shifted_between_each_other()
    {
        var shifted = Place with { Key = Place.Key with { Id = "writing.1w" }, Kind = "riting" };

        Assert.Throws<FormatException>(() => SealedText.Open(Key, shifted, SealedText.Seal(Key, Nonce, Place, "hello")));
    }

    [Fact]
    public void No_bit_can_be_changed()
    {
        var text = SealedText.Seal(Key, Nonce, Place, "hello");

        Assert.All(Enumerable.Range(0, text.Length * 8), bit =>
        {
            byte[] changed = [.. text];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<FormatException>(() => SealedText.KeyNumberOf(changed) == 1
                ? SealedText.Open(Key, Place, changed)
                : throw new FormatException("another key"));
        });
    }

    [Fact]
    public void A_truncated_text_is_refused_at_every_length()
    {
        var text = SealedText.Seal(Key, Nonce, Place, "hello");

        Assert.All(
            Enumerable.Range(0, text.Length),
            length => Assert.Throws<FormatException>(() => SealedText.KeyNumberOf(text.AsSpan(0, length))));
    }

    [Fact]
    public void Another_key_does_not_open_it() =>
        Assert.Throws<FormatException>(
            () => SealedText.Open(TestKeys.Key(1, filling: 99), Place, SealedText.Seal(Key, Nonce, Place, "hello")));

    [Fact]
    public void Its_length_reveals_the_length_of_the_text_only_in_blocks_of_64_bytes() =>
        Assert.Equal(
            [(0, 97), (63, 97), (64, 161), (127, 161), (128, 225)],
            new[] { 0, 63, 64, 127, 128 }.Select(n => (n, SealedText.Seal(Key, Nonce, Place, new string('x', n)).Length)));

    [Fact]
    public void It_names_its_key() =>
        Assert.Equal(70_000, SealedText.KeyNumberOf(SealedText.Seal(TestKeys.Key(70_000), Nonce, Place, "hello")));

    [Fact]
    public void The_value_that_recognises_a_key_is_short_and_differs_between_keys()
    {
        Assert.Equal(8, SealedText.CheckOf(Key).Length);
        Assert.NotEqual(SealedText.CheckOf(Key), SealedText.CheckOf(TestKeys.Key(1, filling: 99)));
    }

    [Fact]
    public void A_key_is_never_printed() =>
        Assert.Equal("key 1", $"{Key}");

    // Half of a surrogate pair is not text: JSON, which is what is sealed, never contains one.
    private static bool IsText(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
