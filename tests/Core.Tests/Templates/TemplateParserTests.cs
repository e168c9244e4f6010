using CsCheck;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Tests.Templates;

public sealed class TemplateParserTests
{
    private const string Good =
        """
        ---
        id: our-own
        version: 2
        kind: [peer, colleague]
        cadence: every-2-weeks
        minutes: 30
        purpose: "Ours: for peers."
        ---

        # Our own

        ## {{ other.first_name }}'s topics (20 min)

        - What is **on** your mind, {{ other.first_name }}?
        - {% if stuck_items.size > 0 %}Still open: {{ stuck_items | join: ", " }}{% endif %}

        ## Closing

        - Who does what?

        ## Coaching note

        Listen.

        - Ask once more.
        """;

    [Fact]
    public void Every_part_of_a_template_is_read()
    {
        var template = Valid(Good);
        Assert.Equal(
            ("our-own", 2, "Our own", 30, "Ours: for peers."),
            (template.Id.Value, template.Version, template.Title, template.Minutes, template.Purpose));
        Assert.Equal([TemplateKind.Peer, TemplateKind.Colleague], template.Kinds);
        Assert.Equal([TemplateCadence.Every2Weeks], template.Cadences);
        Assert.Equal(
            [("{{ other.first_name }}'s topics", 20, 2), ("Closing", null, 1)],
            template.Sections.Select(s => (s.Title.Source, s.Minutes, s.Prompts.Count)));
        Assert.Equal(["Listen.", "Ask once more."], template.CoachingNote.Select(n => n.Source));
    }

    [Theory]
    [InlineData("(20\u00a0min)")]
    [InlineData("(20\u202fmin)")]
    [InlineData("\u3000（２０分）")]
    public void Minutes_are_read_as_people_type_them(string typed)
    {
        var template = Valid(Good.Replace(" (20 min)", typed).Replace("minutes: 30", "minutes: ３０\u00a0"));
        Assert.Equal(30, template.Minutes);
        Assert.Equal(("{{ other.first_name }}'s topics", 20), (template.Sections[0].Title.Source, template.Sections[0].Minutes));
    }

    [Fact]
    public void A_template_need_not_say_what_to_leave_out_or_what_it_is_based_on()
    {
        var template = Valid(Good);
        Assert.Empty(template.LeaveOut);
        Assert.Null(template.Evidence);
    }

    [Fact]
    public void What_to_leave_out_and_what_it_is_based_on_are_read()
    {
        var template = Valid(Good.Replace(
            "minutes: 30",
            "minutes: 30\nleave-out:\n  - Status of {{ other.first_name }}'s work.\n  - \"Pay: another time.\"\nevidence: experience"));
        Assert.Equal(["Status of {{ other.first_name }}'s work.", "Pay: another time."], template.LeaveOut.Select(l => l.Source));
        Assert.Equal("experience", template.Evidence);
        Assert.Equal("Status.", Assert.Single(Valid(Good.Replace("minutes: 30", "minutes: 30\nleave-out: Status.")).LeaveOut).Source);
    }

    [Fact]
    public void Windows_line_endings_and_a_byte_order_mark_make_no_difference() =>
        Assert.Equal(Valid(Good).Sections[0].Prompts, Valid("\uFEFF" + Good.ReplaceLineEndings("\r\n")).Sections[0].Prompts);

    [Theory]
    [InlineData("id: our-own", "id: Our Own", 2, "“id” must be a name in kebab-case")]
    [InlineData("version: 2", "version: 0", 3, "“version” must be a whole number, 1 or more")]
    [InlineData("version: 2\n", "", 2, "The key “version” is missing; add a whole number, 1 or more")]
    [InlineData("colleague]", "boss]", 4, "“boss” is not a kind; use one or more of direct-report, report-who-manages, my-manager, skip-level, peer, colleague")]
    [InlineData("every-2-weeks", "daily", 5, "“daily” is not a cadence; use one or more of weekly, every-2-weeks")]
    [InlineData("minutes: 30", "minutes: 300", 6, "“minutes” must be a whole number from 10 to 180")]
    [InlineData("minutes: 30", "minutes: 15", 9, "The sections take 20 minutes in total, but the 1:1 has 15")]
    [InlineData("\"Ours: for peers.\"", "Ours: for: peers.", 7, "The front matter is not valid YAML")]
    [InlineData("\"Ours: for peers.\"", "Ours: for: peers.", 7, "not valid YAML at column 14. ")]
    [InlineData("version: 2", "version: 2\nversion: 3", 4, "The key “version” occurs twice; keep only one.")]
    [InlineData("version: 2", "version: *two", 3, "A value that starts with “*” must be in quotes.")]
    [InlineData("version: 2", "version: @two", 3, "not valid YAML at column 10. ")]
    [InlineData("version: 2", "version: \"2", 3, "not valid YAML at column 10. ")]
    [InlineData("version: 2", "version: 2\nowner: me", 4, "There is no key “owner”")]
    [InlineData("version: 2", "version: 2\nleave-out: []", 4, "“leave-out” must be 1 to 6 sentences")]
    [InlineData("version: 2", "version: 2\nleave-out:\n  - Status\n  - Pay: later", 6, "put it in quotes if it contains a colon")]
    [InlineData("version: 2", "version: 2\nleave-out: \"{{ nobody }}\"", 4, "In “leave-out”: the placeholder cannot be filled")]
    [InlineData("version: 2", "version: 2\nevidence: ''", 4, "“evidence” must be one or two sentences")]
    [InlineData("# Our own", "", 9, "a template must start with one title")]
    [InlineData("# Our own", "# Our own\n\nHello.", 12, "Only sections may follow the title")]
    [InlineData("- Who does what?", "Who does what?", 19, "start the line with “- ”")]
    [InlineData("- Who does what?", "", 17, "A section must have 1 to 20 prompts")]
    [InlineData("- Who does what?", "- Who\n  - does what?", 19, "A prompt must be one paragraph")]
    [InlineData("- Who does what?", "- Who <b>does</b> what?", 19, "HTML and images are not allowed")]
    [InlineData("- Who does what?", "- Who\n\n<script>alert(1)</script>", 21, "HTML is not allowed in a template")]
    [InlineData("- Who does what?", "- Who ![does](x.png) what?", 19, "HTML and images are not allowed")]
    [InlineData("- Who does what?", "### Who does what?", 19, "a heading deeper than ##")]
    [InlineData("- Who does what?", "- Who {{ does", 19, "this placeholder is not closed")]
    [InlineData("- Who does what?", "- Who {{ does.what }}", 19, "the placeholder cannot be filled")]
    [InlineData("- Who does what?", "- {% if first_meeting %}Who{% endif %} {{ date | raw }}", 19, "only the filters default, join")]
    [InlineData("- Who does what?", "- {% include 'secret' %}", 19, "invalid placeholder: ")]
    [InlineData("- Who does what?", "- {% for i in (1..1000000) %}{{ i }}{% endfor %}", 19, "ranges are not allowed")]
    [InlineData("- Who does what?", "- {% for a in open_items %}{% for b in open_items %}{{ a }}{{ b }}{% endfor %}{% endfor %}", 19, "the text is too long")]
    [InlineData("- Who does what?", "- {% for a in open_items %}{% for b in open_items %}{% for c in open_items %}{% endfor %}{% endfor %}{% endfor %}", 19, "more than 2 loops")]
    [InlineData("- Who does what?", "- {% if first_meeting %}Who", 19, "invalid placeholder: ")]
    [InlineData("- Who does what?", "- {% if first_meeting %}Who", 19, "the tag “if” is not closed; close it in the same line with endif")]
    [InlineData("- Who does what?", "- Who{% endif %}", 19, "the tag “endif” does not belong here")]
    [InlineData("- Who does what?", "- {% for i in open_items %}{% when 3 %}{% endfor %}", 19, "the tag “when” does not belong here")]
    [InlineData("- Who does what?", "- {% if minutes %}{% endfor %}", 19, "the tag “endfor” does not belong here")]
    [InlineData("- Who does what?", "- {{ date }} {% if %}Who{% endif %}", 19, "“{% if %}” cannot be read; write it like {% if first_meeting %}")]
    [InlineData("- Who does what?", "- {% if date and %}Who{% endif %}", 19, "“{% if date and %}” cannot be read; write it like")]
    [InlineData("- Who does what?", "- {% for i of open_items %}{{ i }}{% endfor %}", 19, "write it like {% for item in open_items %}")]
    [InlineData("- Who does what?", "- {% case minutes %}{% when %}Who{% endcase %}", 19, "“{% when %}” cannot be read; write it like {% when 30 %}")]
    [InlineData("- Who does what?", "- {{ date }} {{ 'a }}", 19, "“{{ 'a }}” cannot be read; write it like {{ other.first_name }}")]
    [InlineData("- Who does what?", "- {{ me.nobody }}", 19, "there is no value “me.nobody”; use me.name")]
    [InlineData("- Who does what?", "- {{ date | default }}", 19, "a filter has too few or too many values")]
    [InlineData("- Who does what?", "- {{ date | truncate: 1, 2, 3, 4 }}", 19, "a filter has too few or too many values")]
    [InlineData("- Who does what?", "- {{ date | minus: 3 }}", 19, "a filter or a comparison cannot use its value")]
    [InlineData("- Who does what?", "- {% if open_items > 3 %}Who{% endif %}", 19, "a filter or a comparison cannot use its value")]
    [InlineData("- Who does what?", "- {% assign a = 1 %}Who", 19, "there is no tag “assign”")]
    [InlineData("## Coaching note", "## Note", 9, "A template must end with one section “## Coaching note”")]
    [InlineData("## Closing", "## Coaching note", 17, "keep only one, at the end")]
    public void An_invalid_template_is_refused_with_the_line_the_reason_and_the_remedy(string good, string bad, int line, string reason)
    {
        var text = Good.ReplaceLineEndings("\n").Replace(good, bad, StringComparison.Ordinal);
        var faults = Assert.IsType<TemplateParseResult.Invalid>(TemplateParser.Parse(text)).Faults;
        Assert.Contains(faults, f => f.Line == line && f.Message(Languages.English.Fields).Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("purpose: x: y")]
    [InlineData("purpose: *x")]
    [InlineData("purpose: [x")]
    [InlineData("purpose: \"x")]
    [InlineData("purpose: x\npurpose: y")]
    [InlineData("purpose: x\nleave-out: \"{% if date %}\"")]
    [InlineData("purpose: x\nleave-out: \"{% if %}{% endif %}\"")]
    [InlineData("purpose: x\nleave-out: \"{{ 'a }}\"")]
    [InlineData("purpose: x\nleave-out: \"{{ nobody }}\"")]
    [InlineData("purpose: x\nleave-out: \"{{ date | minus: 3 }}\"")]
    [InlineData("purpose: x\nleave-out: \"{{ date | default }}\"")]
    public void No_sentence_contains_what_a_library_says_in_English(string purpose)
    {
        var text = Good.Replace("purpose: \"Ours: for peers.\"", purpose, StringComparison.Ordinal);
        var fault = Assert.Single(Assert.IsType<TemplateParseResult.Invalid>(TemplateParser.Parse(text)).Faults);
        Assert.All(
            Languages.ByTag.Values,
            language => Assert.DoesNotMatch(
                "While|scanning|Duplicate|found|Error|Syntax|Variable|Argument|Filter '|never", fault.Message(language.Fields)));
    }

    [Theory]
    [InlineData("{% if first_meeting %}a{% elsif minutes > 30 %}b{% else %}c{% endif %}")]
    [InlineData("{% unless first_meeting %}a{% else %}b{% endunless %}")]
    [InlineData("{% case minutes %}{% when 30 %}a{% else %}b{% endcase %}")]
    [InlineData("{% for item in open_items %}{% if item == 'a' %}{% break %}{% endif %}{{ item }}{% else %}b{% endfor %}c")]
    [InlineData("{% comment %}{% if %}{% endcomment %}a")]
    [InlineData("{%- if first_meeting -%}a{%- endif -%}")]
    public void Blocks_that_are_closed_in_their_line_are_accepted(string line) =>
        Assert.Equal(line, Valid(Good.Replace("Who does what?", line, StringComparison.Ordinal)).Sections[1].Prompts[^1].Source);

    [Fact]
    public void All_faults_are_reported_at_once_by_line()
    {
        var text = Good.Replace("version: 2", "version: two")
            .Replace("minutes: 30", "minutes: long")
            .Replace("- Who does what?", "- {{ nobody }}");
        Assert.Equal([3, 6, 19], Assert.IsType<TemplateParseResult.Invalid>(TemplateParser.Parse(text)).Faults.Select(f => f.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# No front matter")]
    [InlineData("---\nid: never-closed")]
    [InlineData("---\n---")]
    [InlineData("---\n- a\n- b\n---\n")]
    public void A_file_that_is_not_a_template_at_all_is_refused(string text) =>
        Assert.IsType<TemplateParseResult.Invalid>(TemplateParser.Parse(text));

    [Fact]
    public void An_oversized_file_is_refused_without_being_read() =>
        Assert.Contains(
            "64 KiB",
            Assert.Single(Assert.IsType<TemplateParseResult.Invalid>(TemplateParser.Parse(Good + new string(' ', 70_000))).Faults)
                .Message(Languages.English.Fields));

    [Fact]
    public void Parsing_a_template_with_any_part_removed_never_throws() =>
        Gen.Select(Gen.Int[0, Good.Length], Gen.Int[0, 60], Gen.String[0, 10]).Sample((at, length, other) =>
        {
            var text = Good[..at] + other + Good[Math.Min(Good.Length, at + length)..];
            Assert.True(
                TemplateParser.Parse(text) is TemplateParseResult.Valid or TemplateParseResult.Invalid { Faults: [{ Line: > 0 }, ..] });
        });

    [Fact]
    public void A_file_with_errors_is_skipped_and_reported()
    {
        var reading = TemplateLibrary.BuiltIn.With([
            new("b.md", "nonsense"),
            new("a.md", Good),
            new("c.md", Good),
            new("d.md", Good.Replace("id: our-own", "id: peer")),
        ]);

        Assert.Equal(["b.md:1", "c.md:1"], reading.Faults.Select(f => $"{f.File}:{f.Line}"));
        Assert.StartsWith("b.md:1: The file must start with", reading.Faults[0].ToString());
        Assert.Contains("already taken by a.md", reading.Faults[1].ToString());
        Assert.Equal(TemplateLibrary.BuiltIn.All.Count + 1, reading.Library.All.Count);
        Assert.Equal("Our own", reading.Library.Find(TemplateId.Parse("peer"))!.Title);
        Assert.Equal("Our own", reading.Library.All[^1].Title);
    }

    private static Template Valid(string text) =>
        TemplateParser.Parse(text).Match(t => t, faults => throw new InvalidOperationException(string.Join('\n', faults)));
}
