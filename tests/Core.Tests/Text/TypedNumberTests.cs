using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Tests.Text;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("45", 45)]
    [InlineData(" 45\u00a0", 45)]
    [InlineData("7\u202f071", 7071)] // as French is written
    [InlineData("7\u00a0071", 7071)]
    [InlineData("1 234 567", 1234567)]
    [InlineData("\u3000４５", 45)]
    [InlineData("2147483647", int.MaxValue)]
    public void A_number_is_read_as_people_type_it(string text, int number) => Assert.Equal(number, TypedNumber.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("7 07")]
    [InlineData("70 71")]
    [InlineData("1.000")] // a thousand in German, one in English
    [InlineData("1,000")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("2147483648")]
    public void Anything_else_is_not_a_whole_number(string text) => Assert.Null(TypedNumber.Read(text));
}
