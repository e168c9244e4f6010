using System.Xml.Linq;
using NSubstitute;
using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>A digest in the language of its recipient, shown by a language that puts every sentence into brackets.</summary>
public sealed class DigestLanguageTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly OrgChart Chart = TestPeople.Chart("ceo; ann:ceo; bo:ann");

    private readonly SettingsStore settings = new(new InMemoryDocuments());
    private readonly IMailer mailer = Substitute.For<IMailer>();
    private readonly List<DigestMail> outbox = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds { get; } = [.. All.Keys];

    private static Dictionary<string, WeeklyDigest> All => new()
    {
        ["all well"] = Digests.AllWell(),
        ["all troubles"] = Digests.AllTroubles(),
        ["own first"] = Digests.OwnFirst(),
        ["unreadable"] = Digests.Unreadable(),
        ["deep line"] = Digests.DeepLine(),
        ["with names"] = Digests.WithNames(),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_sentence_is_in_the_language_of_the_recipient(string kind)
    {
        var digest = All[kind].In(PseudoLanguage.Messages);
        var html = XDocument.Parse(DigestHtml.Compose(digest, Digests.Links));
        var body = html.Descendants().Single(e => e.Name.LocalName == "body");
        var shown = string.Join(' ', body.DescendantNodes().OfType<XText>().Select(text => text.Value));

        Assert.Equal(PseudoLanguage.Tag, (string?)html.Root!.Attribute("lang"));
        Assert.Empty(PseudoLanguage.Outside(DigestSubject.Of(digest)));
        Assert.Empty(WordsOutside(DigestText.Compose(digest, Digests.Links).Replace("\n", " "), digest));
        Assert.Empty(WordsOutside(shown, digest));
    }

    public static MatrixTheoryData<string, string> KindsInEachLanguage { get; } =
        new([.. Languages.ByTag.Keys.Where(tag => !tag.StartsWith("en", StringComparison.Ordinal))], [.. All.Keys]);

    [Theory]
    [MemberData(nameof(KindsInEachLanguage))]
    public void A_digest_can_be_written_in_every_language_and_differs_in_each(string tag, string kind)
    {
        var (english, translated) = (All[kind], All[kind].In(Languages.ByTag[tag]));
        var (lines, englishLines) = (LinesOf(translated), LinesOf(english));

        XDocument.Parse(DigestHtml.Compose(translated, Digests.Links));
        Assert.NotEqual(DigestSubject.Of(english), DigestSubject.Of(translated));
        Assert.DoesNotContain(lines.Intersect(englishLines), line => WordsIn(line, english) > 2);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void In_Japanese_every_person_is_called_san_in_mail_and_plain_text(string kind)
    {
        var digest = All[kind].In(Languages.ByTag["ja"]);
        var body = XDocument.Parse(DigestHtml.Compose(digest, Digests.Links)).Descendants().Single(e => e.Name.LocalName == "body");
        string[] texts = [Plain(body.Value), Plain(DigestText.Compose(digest, Digests.Links).Replace("\n", "", StringComparison.Ordinal))];
        foreach (var name in People(digest).Distinct())
        {
            Assert.All(texts, text => Assert.DoesNotMatch($"{System.Text.RegularExpressions.Regex.Escape(name)}(?![0-9]|\\s*さん)", text));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void In_Japanese_no_space_follows_a_sentence_or_a_label(string kind)
    {
        var digest = All[kind].In(Languages.ByTag["ja"]);
        Assert.DoesNotMatch("[。：] ", DigestHtml.Compose(digest, Digests.Links));
        Assert.DoesNotMatch("[。：] ", DigestText.Compose(digest, Digests.Links));
    }

    [Fact]
    public void Only_in_Japanese_a_mail_asks_for_a_Japanese_font()
    {
        var mails = Languages.ByTag.Select(l => (Tag: l.Key, Html: DigestHtml.Compose(Digests.AllWell().In(l.Value), Digests.Links)));
        var asking = mails.Where(mail => mail.Html.Contains("'Yu Gothic UI'", StringComparison.Ordinal)).Select(mail => mail.Tag);
        Assert.Equal(["ja"], asking);
    }

    /// <summary>Without the characters that isolate names from the direction of what is around them.</summary>
    private static string Plain(string text) =>
        text.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);

    private static IEnumerable<string> LinesOf(WeeklyDigest digest) =>
        DigestText.Compose(digest, Digests.Links).Split('\n').Select(line => line.Trim());

    private static int WordsIn(string line, WeeklyDigest digest) =>
        WordsOutside(line, digest).Count(word => word.Length > 2);

    [Fact]
    public void In_American_English_only_the_clock_differs()
    {
        var (british, american) = (Digests.AllWell(), Digests.AllWell().In(Languages.AmericanEnglish));
        var differing = LinesOf(british).Zip(LinesOf(american)).Where(pair => pair.First != pair.Second).ToList();

        Assert.NotEmpty(differing);
        Assert.All(differing, pair => Assert.Matches(@"\d:\d\d\u00a0[AP]M", pair.Second));
        Assert.Contains("lang=\"en-US\"", DigestHtml.Compose(american, Digests.Links), StringComparison.Ordinal);
    }

    [Fact]
    public void The_idea_and_the_question_stay_the_same_in_another_language()
    {
        var (english, other) = (Digests.AllWell(), Digests.AllWell().In(PseudoLanguage.Messages));
        Assert.Equal((english.Idea.Id, english.OneThing!.Question.Id), (other.Idea.Id, other.OneThing!.Question.Id));
    }

    [Fact]
    public async Task A_recipient_gets_it_in_the_language_they_chose()
    {
        await settings.ChangeAsync(TestPeople.Id("ceo"), s => s with { Language = PseudoLanguage.Tag }, Cancel);
        Assert.Equal(PseudoLanguage.Tag, (await SentTo(Chart.Find(TestPeople.Id("ceo"))!)).Language);
    }

    [Fact]
    public async Task A_recipient_who_chose_none_gets_it_in_the_language_of_the_directory_whoever_it_is_about()
    {
        await settings.ChangeAsync(TestPeople.Id("ann"), s => s with { Language = "en" }, Cancel);
        var mail = await SentTo(Chart.Find(TestPeople.Id("ceo"))! with { Language = PseudoLanguage.Tag });

        Assert.Equal(PseudoLanguage.Tag, mail.Language);
        Assert.StartsWith("[", mail.Subject);
    }

    /// <summary>Outside brackets: names, and content, which is in English until somebody translates it.</summary>
    private static IReadOnlyList<string> WordsOutside(string text, WeeklyDigest digest)
    {
        var idea = digest.Idea;
        string?[] content = [idea.Link?.AbsoluteUri, idea.Title, idea.Text, idea.When, idea.Say, idea.Then, digest.OneThing?.Question.Text];
        var allowed = string.Join(' ', content) + string.Join(' ', People(digest)) + Digests.Links;
        return [.. PseudoLanguage.Outside(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('\u2068', '\u2069', ',', '.', ':'))
            .Where(word => word.Any(char.IsLetter) && !allowed.Contains(word, StringComparison.OrdinalIgnoreCase))];
    }

    private static IEnumerable<string> People(WeeklyDigest digest) =>
        digest.Managers.SelectMany(line => line.NamedReports.Append(line.Coverage.Manager.Name).Append(line.ReportsTo.Name));

    private async Task<DigestMail> SentTo(Person recipient)
    {
        mailer.SendAsync(Arg.Do<DigestMail>(outbox.Add), Arg.Any<CancellationToken>()).Returns(new MailOutcome.Sent("outbox/1.eml"));
        var ledger = new DigestLedger(new InMemoryDocuments());
        var compose = new ComposeDigest(
            Gate.Open(new Core.Coverage.CoverageStore(new InMemoryDocuments())),
            ledger,
            new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, DigestPolicy.TurnedOn),
            (_, _) => new DigestLinks(null, null, new Uri("https://oneonone.contoso.example/stop")));
        var send = new SendDigest(
            new ReadSettings(settings, PseudoLanguage.Policy), compose, ledger, mailer, Duration.FromMinutes(5));
        await send.ToAsync(recipient, Chart, Monday, Cancel);
        return Assert.Single(outbox);
    }
}
