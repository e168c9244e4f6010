using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Messages;

public sealed class LanguagePolicyTests
{
    private readonly SettingsStore settings = new(new InMemoryDocuments());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en-XA", "en", "en", "en-XA")]
    [InlineData(null, "en-XA", "en", "en-XA")]
    [InlineData(null, null, "en-XA", "en-XA")]
    [InlineData(null, null, "en", "en")]
    [InlineData("en", "en-XA", "en-XA", "en")]
    [InlineData(null, "sv-SE", "en-XA", "en-XA")]
    [InlineData("sv", "EN-xa", "en", "en-XA")]
    [InlineData(null, "en-AU", "en-XA", "en")]
    [InlineData(null, "en-us", "en", "en-US")]
    [InlineData("en", "en-US", "en-US", "en")]
    [InlineData("en-US", "en-GB", "en", "en-US")]
    public async Task A_persons_language_is_the_one_they_chose_else_the_directorys_else_the_organisations(
        string? chosen, string? directory, string organisation, string expected)
    {
        await settings.ChangeAsync(Pairs.Ann.Id, s => s with { Language = chosen }, Cancel);
        var read = new ReadSettings(settings, PseudoLanguage.Policy with { Language = organisation });

        Assert.Equal(expected, (await read.LanguageOfAsync(Pairs.Ann with { Language = directory }, Cancel)).Tag);
    }

    [Fact]
    public async Task People_choose_how_they_are_addressed_in_texts_that_only_they_read()
    {
        var formal = new LanguagePolicy { Spoken = WithFormal };
        await settings.ChangeAsync(Pairs.Ann.Id, s => s with { Address = FormOfAddress.Formal }, Cancel);
        var read = new ReadSettings(settings, formal);

        Assert.Same(PseudoLanguage.Messages, await read.LanguageOfAsync(Pairs.Ann, Cancel));
        Assert.Same(Languages.English, await read.SharedLanguageOfAsync(Pairs.Ann, Cancel));
        Assert.Same(Languages.English, await read.LanguageOfAsync(Pairs.Bo, Cancel));
    }

    [Fact]
    public void An_organisation_addresses_people_formally_where_a_language_has_both_forms()
    {
        var policy = new LanguagePolicy { Spoken = WithFormal, Address = FormOfAddress.Formal };
        Assert.Same(PseudoLanguage.Messages, policy.Choose(address: null));
        Assert.Same(Languages.English, policy.Choose(FormOfAddress.Familiar));
        Assert.Same(Languages.English, LanguagePolicy.Default.Choose(FormOfAddress.Formal));
    }

    [Theory]
    [InlineData("de-x-formal", "de", true)]
    [InlineData("DE-AT-X-FORMAL", "de", true)]
    [InlineData("fr-x-familiar", "fr", false)]
    [InlineData("es-formal", "es", true)]
    [InlineData("ja-x-familiar", "ja", false)]
    [InlineData("sv-x-familiar", "es", true)]
    [InlineData("de", "de", true)]
    [InlineData("x-formal", "es", true)]
    [InlineData("", "es", true)]
    public void A_request_may_say_how_its_reader_is_addressed_else_the_organisation_decides(string tag, string language, bool isFormal)
    {
        var found = new LanguagePolicy { Language = "es", Address = FormOfAddress.Formal }.ChooseRequested([null, tag]);
        Assert.Equal((language, isFormal), (found.Tag, found.IsFormal));
    }

    [Fact]
    public void A_program_asks_for_what_it_speaks() => Assert.All(
        Languages.ByTag.Values,
        spoken => Assert.Same(spoken, LanguagePolicy.Default.ChooseRequested([LanguagePolicy.TagOfRequest(spoken)])));

    [Fact]
    public void A_form_of_address_is_not_a_language_to_choose() => Assert.Equal(["en"], new LanguagePolicy { Spoken = WithFormal }.Tags);

    [Theory]
    [InlineData(0, 5, "12:05\u00a0AM", "00:05")]
    [InlineData(9, 0, "9:00\u00a0AM", "09:00")]
    [InlineData(12, 30, "12:30\u00a0PM", "12:30")]
    [InlineData(14, 5, "2:05\u00a0PM", "14:05")]
    public void In_American_English_a_time_has_twelve_hours(int hour, int minute, string american, string english)
    {
        var at = new NodaTime.LocalTime(hour, minute);
        Assert.Equal($"{american} for Bo", Languages.AmericanEnglish.Times.TheirTime(at, "Bo"));
        Assert.Equal($"{english} for Bo", Languages.English.Times.TheirTime(at, "Bo"));
    }

    private static Dictionary<string, IMessages> WithFormal => new()
    {
        ["en"] = Languages.English,
        ["en-formal"] = PseudoLanguage.Messages,
    };
}
