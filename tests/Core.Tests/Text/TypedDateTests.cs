using NodaTime;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Tests.Text;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("2026-03-31")]
    [InlineData("\u00a02026-03-31\u202f")]
    [InlineData("20260331")]
    [InlineData("2026/3/31")]
    [InlineData("31.3.2026")]
    [InlineData("31.\u202f3.\u202f2026")] // as German is typeset
    [InlineData("2026年3月31日")]
    [InlineData("２０２６年\u3000３月３１日")] // as a Japanese keyboard writes it
    public void A_date_is_read_as_people_type_it(string text) => Assert.Equal(new LocalDate(2026, 3, 31), TypedDate.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("04/05/2026")] // 4 May in London, 5 April in New York
    [InlineData("2026-02-30")]
    [InlineData("31.3.26")]
    [InlineData("\ud800")]
    public void Anything_else_is_not_a_date(string text) => Assert.Null(TypedDate.Read(text));
}
