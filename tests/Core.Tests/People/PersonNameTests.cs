using CsCheck;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ann Lee", "Ann Lee")]
    [InlineData("  Ann\r\n\tLee ", "Ann Lee")]
    [InlineData("Ann\u202eeeL\u2066", "Ann eeL")]
    [InlineData("Zoë 李", "Zoë 李")]
    [InlineData("שלום", "\u2068שלום\u2069")]
    [InlineData("Ann שלום", "\u2068Ann שלום\u2069")]
    [InlineData("محمد", "\u2068محمد\u2069")]
    [InlineData("\U0001e900\U0001e901", "\u2068\U0001e900\U0001e901\u2069")]
    public void A_name_is_safe_in_any_sentence(string name, string expected) => Assert.Equal(expected, PersonName.Of(name));

    [Fact]
    // an attribute would mangle it
    public void Half_a_surrogate_pair_is_shown_as_a_replacement_character() => Assert.Equal("\ufffd", PersonName.Of("\ud83d"));

    [Fact]
    public void Somebody_with_an_invisible_name_is_shown_by_address() =>
        Assert.Equal("ann@contoso.example", PersonName.Of(new Person(TestPeople.Id("ann"), TestPeople.Address("ann"), "\u202e\u0001")));

    [Fact]
    public void A_name_never_breaks_the_line_or_changes_the_direction_of_the_text_around_it() =>
        Gen.String.Sample(text =>
        {
            var name = PersonName.Of(text);
            var inner = name.StartsWith(PersonName.FirstStrongIsolate) ? name[1..^1] : name;
            Assert.DoesNotContain(
                inner,
                c => char.IsControl(c) || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029');
        });
}
