using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Messages.Content;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Tests;

namespace OutlookOneOnOne.Core.Tests.Messages.Content;

/// <summary>The content of every language of the product, against the English content.</summary>
public sealed class TranslatedContentTests
{
    private static IEnumerable<IMessages> Translations =>
        Languages.ByTag.Values.Where(language => !language.Tag.StartsWith("en", StringComparison.Ordinal));

    /// <summary>A new language begins with a long list; delete the snapshot and read the difference.</summary>
    [Fact]
    public void What_is_still_in_English_is_listed() =>
        Snapshots.Match(
            "By language:\n" + string.Concat(
                Translations.Select(ContentLanguage.Of).SelectMany(
                    language => TemplateLibrary.GapsIn(language).InEnglish.Concat(CoachingContent.Folder.GapsIn(language).InEnglish),
                    (language, path) => $"{language.Tag}{(language.IsFormal ? " (formal)" : string.Empty)}: {path}\n")),
            "still-in-english.txt",
            "Messages");

    [Fact]
    public void Every_translation_is_of_something_that_exists() =>
        Assert.Empty(from language in Translations.Select(ContentLanguage.Of)
                     from path in TemplateLibrary.GapsIn(language).OfNothing.Concat(CoachingContent.Folder.GapsIn(language).OfNothing)
                     select $"{language.Tag}/{path}");

    [Fact]
    public void Every_file_is_in_a_language_of_the_product() =>
        Assert.Subset(Languages.ByTag.Keys.ToHashSet(), CoachingContent.Folder.Tags.Concat(TemplateLibrary.Tags).ToHashSet());

    /// <summary>The loaders refuse what is broken; a template must also keep its parts and their length.</summary>
    [Fact]
    public void Everything_can_be_read_in_every_language() =>
        Assert.All(Languages.ByTag.Values, language =>
        {
            Assert.Equal(IdeaCatalogue.BuiltIn.All.Select(i => (i.Id, i.Kind)), IdeaCatalogue.In(language).All.Select(i => (i.Id, i.Kind)));
            Assert.Equal(OpenerList.BuiltIn.All.Select(o => o.Id), OpenerList.In(language).All.Select(o => o.Id));
            Assert.Equal(CheckInQuestions.BuiltIn.All.Select(q => q.Id), CheckInQuestions.In(language).All.Select(q => q.Id));
            Assert.Equal(ReadingList.BuiltIn.All.Select(r => (r.Id, Roles(r))), ReadingList.In(language).All.Select(r => (r.Id, Roles(r))));
            Assert.Equal(TacticalExercise.BuiltIn.Statements.Count, TacticalExercise.In(language).Statements.Count);
            Assert.Equal(Walkthrough.BuiltIn.Steps.Select(s => s.Say.Count), Walkthrough.In(language).Steps.Select(s => s.Say.Count));
            Assert.Equal(
                LadderList.In(Languages.English).All.Select(l => (l.Id, l.Fits)), LadderList.In(language).All.Select(l => (l.Id, l.Fits)));
            Assert.Equal(Shape(WorkshopKit.In(Languages.English)), Shape(WorkshopKit.In(language)));
            Assert.Equal(
                SixWeeksGuide.In(Languages.English).All.Select(s => (s.Id, s.Minutes, s.Do.Count)),
                SixWeeksGuide.In(language).All.Select(s => (s.Id, s.Minutes, s.Do.Count)));
            Assert.Equal(TemplateLibrary.BuiltIn.All.Select(Shape), TemplateLibrary.In(language).All.Select(Shape));
        });

    /// <summary>Whoever follows the link looks for the title that the author gave it.</summary>
    [Fact]
    public void A_reading_is_the_English_page_under_its_own_title_or_wholly_another_page() =>
        Assert.All(
            from language in Translations
            from pair in ReadingList.BuiltIn.All.Zip(ReadingList.In(language).All)
            select (language.Tag, English: pair.First, Own: pair.Second),
            reading =>
            {
                var (tag, english, own) = reading;
                if (own.Language == english.Language)
                {
                    Assert.Equal(english with { Why = own.Why, For = own.For }, own);
                }
                else
                {
                    Assert.Equal(tag, own.Language);
                    Assert.NotEqual(english.Link, own.Link);
                    Assert.NotEqual(english.Title, own.Title);
                }
            });

    [Fact]
    public void Each_language_has_pages_of_its_own_to_read() =>
        Assert.All(Translations, language => Assert.Contains(ReadingList.In(language).All, r => r.Language == language.Tag));

    private static string Roles(Article reading) => string.Join(", ", reading.For);

    private static IEnumerable<string> Shape(WorkshopKit kit) =>
        [
            .. kit.Steps.Select(s => $"{s.Id} {s.From} {s.To} {s.Say.Count}"),
            .. kit.Cards.Select(c => c.Id),
            .. kit.Sheets.Select(s => $"{s.Id} {s.Lines.Count}"),
        ];

    private static string Shape(Template template) =>
        $"{template.Id}: {string.Join(", ", template.Sections.Select(s => $"{s.Minutes} min, {s.Prompts.Count} prompts"))}";
}
