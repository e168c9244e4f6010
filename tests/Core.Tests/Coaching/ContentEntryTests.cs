using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Messages.Content;

namespace OutlookOneOnOne.Core.Tests.Coaching;

public sealed class ContentEntryTests
{
    [Fact]
    public void A_file_has_metadata_a_title_words_and_parts()
    {
        var fields = Read(
            """
            ---
            kind: c
            for: [a, b]
            ---

            # A: b

            Words.

            ## Say

            - One?
            - Two?

            ## Then

            "On."
            """).Fields;

        Assert.Equal(
            """{"id":"x","kind":"c","for":["a","b"],"title":"A: b","text":"Words.","say":["One?","Two?"],"then":"\u0022On.\u0022"}""",
            fields.ToJsonString());
    }

    [Theory]
    [InlineData("---\nkind: [a\n---\nText.", "en/ideas/x.md: the front matter is not valid YAML: ")]
    [InlineData("---\nkind:\n  one: two\n---\nText.", "en/ideas/x.md: the front matter has texts and lists of texts only.")]
    [InlineData("---\nkind: a\nText.", "en/ideas/x.md: the front matter is not closed; end it with a line of ---.")]
    [InlineData("One.\n\nTwo.", "en/ideas/x.md: 'text' must be one paragraph on one line, or a list.")]
    [InlineData("Text.\n\n## Say\n\nOne\n\n## Say\n\nTwo", "en/ideas/x.md: it contains 'say' twice.")]
    public void Anything_with_another_form_is_refused(string text, string fault) =>
        Assert.StartsWith(fault, Assert.Throws<FormatException>(() => Read(text)).Message);

    private static ContentEntry Read(string text) => ContentEntry.Of(ContentFile.Parse("en/ideas/x.md", text), "text");
}
