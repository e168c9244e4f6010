using System.Globalization;
using System.Text.Json;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;
using static OutlookOneOnOne.Core.Tests.Meetings.TestMeeting;

namespace OutlookOneOnOne.Core.Tests.Meetings;

public sealed class NotPeopleTests
{
    [Fact]
    public void Each_built_in_rule_names_one_address_or_domain_its_vendor_and_a_dated_source()
    {
        using var stream = typeof(NotPeople).Assembly.GetManifestResourceStream("Meetings.not-people.json")!;
        var rules = JsonSerializer.Deserialize(stream, NotPeopleJson.Default.ListNotPersonRule)!;

        Assert.All(rules, rule =>
        {
            Assert.True((rule.Address is null) != (rule.Domain is null), $"{rule}");
            Assert.Equal(rule.Address ?? $"x@{rule.Domain}", EmailAddress.Parse(rule.Address ?? $"x@{rule.Domain}").Value);
            Assert.NotEqual("", rule.Vendor?.Trim() ?? "");
            Assert.NotEqual("", rule.Source?.Trim() ?? "");
            Assert.True(DateOnly.TryParseExact(rule.Read, "o", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), $"{rule}");
        });
        Assert.Equal(rules.Count, rules.Select(r => r.Address ?? $"@{r.Domain}").Distinct().Count());
    }

    [Theory]
    [InlineData("hr@contoso.example", "hr@contoso.example")]
    [InlineData("SMTP:HR@contoso.example", "hr@contoso.example")]
    [InlineData("@bots.contoso.example", "one@bots.contoso.example")]
    [InlineData("@bots.contoso.example", "one@eu.bots.contoso.example")]
    public void An_organisation_can_add_addresses_and_domains(string entry, string address) =>
        Assert.Equal(EntryKind.NotAPerson, NotPeople.Known.With([entry]).Find(EmailAddress.Parse(address)));

    [Theory]
    [InlineData("one@otherbots.contoso.example")]
    [InlineData("one@contoso.example")]
    public void A_domain_is_only_itself_and_those_below_it(string address) =>
        Assert.Null(NotPeople.Known.With(["@bots.contoso.example"]).Find(EmailAddress.Parse(address)));

    [Fact]
    public void An_address_that_an_organisation_lists_is_not_a_person_even_if_the_directory_knows_it()
    {
        var policy = new RecognitionPolicy { NotPeople = NotPeople.Known.With([TestPeople.Address("cy").Value]) };
        var organisation = new Organisation(TestPeople.Chart("ann; bo:ann; cy:ann"));

        Assert.Equal(
            [
                "1:1 with your report Bo",
                "cy@contoso.example is not counted, because your organisation has listed it as an address that is not a person",
            ],
            new OneOnOneRecognizer(organisation, policy).Recognize(With("bo", "cy")).Reasons(Languages.English, TestPeople.Id("ann")));
    }

    [Theory]
    [InlineData("hr@contoso.example", true)]
    [InlineData("@contoso.example", true)]
    [InlineData("contoso.example", false)]
    [InlineData("@", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_entry_is_an_address_or_a_domain_after_an_at_sign(string? text, bool isEntry)
    {
        Assert.Equal(isEntry, NotPeople.IsEntry(text));
        Assert.True(isEntry || Record.Exception(() => NotPeople.Known.With([text ?? ""])) is FormatException);
    }
}
