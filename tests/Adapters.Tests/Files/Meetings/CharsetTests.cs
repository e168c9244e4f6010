using System.Text;
using OutlookOneOnOne.Core.Meetings;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class CharsetTests
{
    private const string Name = "Zoë Žižková-Müller";

    public static TheoryData<byte[]> Unicode => new(
        new UTF8Encoding(false).GetBytes(Written(Name)),
        With(Encoding.UTF8, Name),
        With(Encoding.Unicode, Name),
        With(Encoding.BigEndianUnicode, Name),
        With(Encoding.UTF32, Name),
        Encoding.Unicode.GetBytes(Written(Name)),
        Encoding.BigEndianUnicode.GetBytes(Written(Name)));

    [Theory]
    [MemberData(nameof(Unicode))]
    public void Unicode_is_read_with_and_without_a_byte_order_mark(byte[] file) => Assert.Equal(Name, NameIn(file));

    [Theory]
    [InlineData("windows-1252", "Zoë Müller–Fôret")]
    [InlineData("iso-8859-1", "Zoë Müller")]
    [InlineData("windows-1250", "Žižková")]
    [InlineData("shift_jis", "山田太郎")]
    [InlineData("iso-2022-jp", "山田太郎")]
    public void A_charset_declared_by_Notes_is_used(string charset, string name) =>
        Assert.Equal(
            name,
            NameIn(
                CodePagesEncodingProvider.Instance.GetEncoding(charset) is { } encoding
                    ? encoding.GetBytes(Written(name, $"X-LOTUS-CHARSET:{charset}\r\n"))
                    : Encoding.GetEncoding(charset).GetBytes(Written(name, $"X-LOTUS-CHARSET:{charset}\r\n"))));

    [Theory]
    [InlineData("")]
    [InlineData("X-LOTUS-CHARSET:UTF-8\r\n")]
    [InlineData("X-LOTUS-CHARSET:martian\r\n")]
    public void Western_letters_are_read_without_or_with_a_wrong_declaration(string line) =>
        Assert.Equal(
            "Jörg Müller",
            NameIn(
                Encoding.Latin1.GetBytes(
                    Written("Jörg Müller", line + "X-WR-CALDESC:Für Gespräche über Größe, Übung und schöne Straßen\r\n"))));

    [Fact]
    public void Valid_UTF8_is_read_as_UTF8_whatever_is_declared() =>
        Assert.Equal(Name, NameIn(Encoding.UTF8.GetBytes(Written(Name, "X-LOTUS-CHARSET:windows-1252\r\n"))));

    [Fact]
    public void A_character_split_by_folding_is_restored()
    {
        var bytes = Encoding.UTF8.GetBytes(Written("Zoë"));
        var cut = Array.IndexOf(bytes, (byte)0xAB);

        Assert.Equal("Zoë", NameIn([.. bytes[..cut], (byte)'\r', (byte)'\n', (byte)' ', .. bytes[cut..]]));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\r\n")]
    public void Any_line_ending_is_accepted(string end) =>
        Assert.Equal("Ann", NameIn(Encoding.UTF8.GetBytes(Written("Ann").Replace("\r\n", end, StringComparison.Ordinal))));

    private static byte[] With(Encoding encoding, string name) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Written(name))];

    private static string Written(string name, string line = "") =>
        Calendar($"UID:1\nDTSTART:20261102T090000Z\nORGANIZER;CN=\"{name}\":mailto:a@b.test")
            .Replace("VERSION:2.0\r\n", "VERSION:2.0\r\n" + line, StringComparison.Ordinal);

    private static string? NameIn(byte[] file)
    {
        using var folder = new CalendarFolder().Add("a.ics", file);
        CalendarEvent meeting = Assert.Single(folder.Load().Meetings).First;
        return meeting.Organizer?.Name;
    }
}
