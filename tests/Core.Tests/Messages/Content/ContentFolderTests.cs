using OutlookOneOnOne.Core.Messages.Content;

namespace OutlookOneOnOne.Core.Tests.Messages.Content;

public sealed class ContentFolderTests
{
    private static readonly ContentLanguage English = new("en", IsFormal: false);
    private static readonly ContentLanguage German = new("de", IsFormal: false);
    private static readonly ContentLanguage FormalGerman = new("de", IsFormal: true);

    private readonly Dictionary<string, string> texts = new()
    {
        ["en/peer.md"] = "---\nid: peer\nversion: 2\npurpose: Why.\n---\n# Peers\n",
        ["en/ideas/one.md"] = "---\nkind: feedback\n---\nAsk.\n",
    };

    [Fact]
    public void A_translation_has_the_words_and_the_English_file_has_the_metadata()
    {
        texts["de/peer.md"] = "---\nversion: 1\npurpose: Wozu.\n---\n# Unter Kollegen\n";
        Assert.Equal("---\nid: peer\nversion: 1\npurpose: Wozu.\n---\n# Unter Kollegen\n", Read(German, "peer"));
        Assert.Equal("---\nid: peer\nversion: 2\npurpose: Why.\n---\n# Peers\n", Read(English, "peer"));
    }

    [Fact]
    public void A_translation_needs_no_front_matter()
    {
        texts["de/ideas/one.md"] = "Frag.\n";
        Assert.Equal("---\nkind: feedback\n---\nFrag.\n", Read(German, "ideas/one"));
    }

    [Fact]
    public void People_who_are_addressed_formally_read_the_formal_file()
    {
        texts["de/ideas/one.md"] = "Frag.\n";
        texts["de/ideas/one.formal.md"] = "Fragen Sie.\n";
        Assert.EndsWith("Frag.\n", Read(German, "ideas/one"));
        Assert.EndsWith("Fragen Sie.\n", Read(FormalGerman, "ideas/one"));
    }

    [Fact]
    public void Nobody_is_addressed_familiarly_by_mistake()
    {
        texts["de/ideas/one.md"] = "Frag.\n";
        Assert.EndsWith("Ask.\n", Read(FormalGerman, "ideas/one"));
        Assert.Contains("ideas/one", Folder.GapsIn(FormalGerman).InEnglish);
    }

    [Fact]
    public void A_file_that_addresses_nobody_needs_no_formal_one()
    {
        texts["de/ideas/one.md"] = "---\naddresses-nobody: true\n---\nFragen hilft.\n";
        Assert.Equal("---\nkind: feedback\n---\nFragen hilft.\n", Read(FormalGerman, "ideas/one"));
        Assert.Equal("---\nkind: feedback\n---\nFragen hilft.\n", Read(German, "ideas/one"));
    }

    [Fact]
    public void What_is_missing_in_a_language_is_in_English_and_listed()
    {
        texts["de/peer.md"] = "# Unter Kollegen\n";
        Assert.EndsWith("Ask.\n", Read(German, "ideas/one"));
        Assert.Equal(["ideas/one"], Folder.GapsIn(German).InEnglish);
        Assert.Empty(Folder.GapsIn(German).OfNothing);
    }

    [Theory]
    [InlineData("de/peers.md", "peers")]
    [InlineData("de/ideas/on.md", "ideas/on")]
    public void A_translation_without_an_English_file_is_listed(string file, string path)
    {
        texts[file] = "Text.\n";
        Assert.Equal([path], Folder.GapsIn(German).OfNothing);
    }

    [Fact]
    public void A_translation_cannot_contain_metadata_that_only_the_English_file_may_have()
    {
        texts["de/ideas/one.md"] = "---\nkind: practice\n---\nFrag.\n";
        Assert.Equal(
            "de/ideas/one.md: only the English file says 'kind'; remove it from the translation.",
            Assert.Throws<FormatException>(() => Read(German, "ideas/one")).Message);
    }

    [Fact]
    public void The_languages_and_the_files_are_listed()
    {
        texts["de/peer.md"] = "Text.";
        Assert.Equal(["de", "en"], Folder.Tags);
        Assert.Equal(["ideas/one"], Folder.Below("ideas"));
    }

    private ContentFolder Folder => new(texts, ["version", "purpose"]);

    private string Read(ContentLanguage language, string path) => Folder.Read(language, path).Text;
}
