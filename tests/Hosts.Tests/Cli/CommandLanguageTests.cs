using System.Text.RegularExpressions;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;
using OutlookOneOnOne.Hosts.Local;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>
/// The command line speaks the language of the terminal. In a language in which every sentence is in brackets, only what people wrote, and
/// what programs read, is outside of them.
/// </summary>
public sealed class CommandLanguageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal = new(SmallCompany.Now) { Language = PseudoLanguage.Messages, Width = 400 };

    public CommandLanguageTests() => company = new SmallCompany(folder);

    [Theory]
    [InlineData("coverage", "--for", "ann@example.com")]
    [InlineData("coverage")]
    [InlineData("digest")]
    public async Task What_it_says_about_an_organisation_is_in_the_catalogue(params string[] args) =>
        Brackets.Contain(await terminal.RunAsync([.. args, .. company.Sources]));

    [Fact]
    public async Task How_files_are_read_is_in_the_catalogue() =>
        Brackets.Contain(await terminal.RunAsync("check", "--people", company.PeopleCsv, "--calendars", company.Calendars));

    [Fact]
    public async Task What_is_odd_about_people_and_calendars_is_in_the_catalogue()
    {
        var listed = await File.ReadAllTextAsync(company.PeopleCsv, TestContext.Current.CancellationToken);
        TemporaryFolder.Write(company.PeopleCsv, listed + "pat@example.com,Gus May,,Europe/Berlin,\n");
        File.Delete(company.CalendarOf("bo"));
        var outcome = await terminal.RunAsync("check", "--people", company.PeopleCsv, "--calendars", company.Calendars, "--verbose");

        Assert.Contains(": [has neither a manager nor reports]]", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("so the 1:1s with their reports are not known]", outcome.Out, StringComparison.Ordinal);
        Brackets.Contain(outcome);
    }

    [Fact]
    public async Task What_is_wrong_with_files_is_in_the_catalogue()
    {
        TemporaryFolder.Write(company.CalendarOf("bo"), "no calendar");
        company.Add("ann", "BEGIN:VEVENT\nUID:1\nDTSTART:20261332\nEND:VEVENT");
        Brackets.Contain(await terminal.RunAsync(["coverage", .. company.Sources, "--holidays", folder.In("missing.csv")]));
    }

    [Fact]
    public async Task What_lists_of_absences_say_is_in_the_catalogue()
    {
        var absences = folder.In("absences.csv");
        TemporaryFolder.Write(
            absences,
            "person,first day,last day\nbo@example.com,2026-11-02,2026-11-20\nbo@example.com,2026-11-20,2026-11-02\n,2026-11-20,\n"
                + "bo@example.com,2026-11-20,\nbo@example.com,soon,2026-11-20\nbo@example.com,1999-11-20,2026-11-20\nnobody,2026-11-20,\n");
        Brackets.Contain(await terminal.RunAsync(
            "check", "--people", company.PeopleCsv, "--calendars", company.Calendars, "--absences", absences, "--verbose"));
        TemporaryFolder.Write(absences, "name\nBo Day\n");
        Brackets.Contain(await terminal.RunAsync(["coverage", .. company.Sources, "--absences", absences]));
    }

    [Theory]
    [InlineData("coverage", "--graph", "--for", "1")]
    [InlineData("coverage", "--graph", "--now", "1")]
    [InlineData("serve", "--port", "1000000")]
    [InlineData("serve", "--dates", "1")]
    public async Task What_is_wrong_with_an_option_is_in_the_catalogue(params string[] args) =>
        Brackets.Contain(await terminal.RunAsync(args));

    [Fact]
    public async Task What_is_wrong_with_a_calendar_is_said_in_the_words_of_the_language()
    {
        TemporaryFolder.Write(company.CalendarOf("bo"), "no calendar");
        var german = await new Terminal(SmallCompany.Now) { Language = Languages.German }.RunAsync(["coverage", .. company.Sources]);

        Assert.Contains(
            $"{company.CalendarOf("bo")}:1: das ist keine iCalendar-Datei: BEGIN:VCALENDAR fehlt; den Kalender als .ics exportieren",
            german.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_a_digest_could_not_be_put_into_the_outbox_is_in_the_catalogue()
    {
        Directory.CreateDirectory(folder.In("data"));
        TemporaryFolder.Write(folder.In("data", "outbox"), "a file where the folder of the emails belongs");

        var outcome = await terminal.RunAsync(["digest", "--send", .. company.Sources]);

        Assert.Contains(folder.In("data", "outbox"), outcome.Error, StringComparison.Ordinal);
        Brackets.Contain(outcome);
    }

    [Fact]
    public async Task An_explanation_is_in_the_catalogue() => Brackets.Contain(
        await terminal.RunAsync("explain", company.CalendarOf("ann"), company.CalendarOf("bo"), "--people", company.PeopleCsv));

    [Fact]
    public async Task What_is_wrong_with_a_template_is_in_the_catalogue()
    {
        var shown = (await new Terminal(SmallCompany.Now).RunAsync("templates", "show", "peer")).Out;
        Directory.CreateDirectory(folder.In("own"));
        TemporaryFolder.Write(folder.In("own/bad.md"), shown.Replace("minutes: 30", "minutes: many").Replace("## Next steps", "### Next"));

        Brackets.Contain(await terminal.RunAsync("templates", "check", folder.In("own")));
    }

    /// <summary>Titles are content, which is not translated into this language; what is in round brackets is what files contain.</summary>
    [Fact]
    public async Task The_list_of_templates_is_in_the_catalogue()
    {
        var lines = (await terminal.RunAsync("templates", "list")).Fine().Out.TrimEnd().Split('\n');
        var templates = TemplateLibrary.In(Languages.English).All;

        Assert.Equal(templates.Count, lines.Length);
        Assert.All(lines.Zip(templates), each =>
        {
            var (line, template) = each;
            var title = line[line.IndexOf($"[{template.Title}", StringComparison.Ordinal)..];
            Assert.Matches($@"^\[{Regex.Escape(template.Title)} \([a-z0-9-]+(, [a-z0-9-]+)*; [a-z0-9-]+(, [a-z0-9-]+)*\)\]$", title);
            Assert.Matches($@"^{template.Id} +\[[0-9]+ min\]  $", line[..^title.Length]);
        });
    }

    [Theory]
    [InlineData("templates", "show", "nonsense")]
    [InlineData("templates", "check", "nowhere")]
    [InlineData("logout")]
    public async Task A_refusal_is_in_the_catalogue(params string[] args) =>
        Brackets.Contain(await new Terminal(SmallCompany.Now, folder.In("sign-in")) { Language = PseudoLanguage.Messages }.RunAsync(args));

    [Fact]
    public async Task The_list_of_templates_has_the_titles_of_the_language() => Assert.Contains(
        "30\u00a0Min.",
        (await new Terminal(SmallCompany.Now) { Language = Languages.German }.RunAsync("templates", "list")).Fine().Out,
        StringComparison.Ordinal);

    [Fact]
    public async Task Json_has_English_words_for_every_terminal() => Assert.Equal(
        (await new Terminal(SmallCompany.Now).RunAsync("explain", company.CalendarOf("ann"), "--json")).Fine().Out,
        (await terminal.RunAsync("explain", company.CalendarOf("ann"), "--json")).Fine().Out);

    [Theory]
    [InlineData("de_AT.UTF-8", null, "fr_FR", "de")]
    [InlineData(null, "ja_JP", "fr_FR", "ja")]
    [InlineData("", null, "es_ES@euro", "es")]
    [InlineData(null, null, "C.UTF-8", "en")]
    [InlineData(null, null, "en_US.UTF-8", "en-US")]
    [InlineData(null, null, "en_GB.UTF-8", "en")]
    [InlineData(null, null, "pt_BR.UTF-8", "en")]
    [InlineData(null, null, null, "en")]
    public void The_language_is_that_of_the_terminal(string? all, string? messages, string? lang, string tag) => Assert.Equal(
        tag, Spoken.Of(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null }).Tag);

    public void Dispose() => folder.Dispose();
}
