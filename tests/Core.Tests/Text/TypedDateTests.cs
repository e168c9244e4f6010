using NodaTime;
using OutlookOneOnOne.Core.Messages;
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
    [InlineData("2026-3-31")]
    [InlineData("2026.03.31")]
    [InlineData("2026. 3. 31")]
    [InlineData("31/03/2026")] // there is no month 31
    [InlineData("31-03-2026")]
    [InlineData("31\u201103\u20112026")] // with hyphens that do not break
    [InlineData("03/31/2026")]
    [InlineData("31. März 2026")]
    [InlineData("31.März 2026")]
    [InlineData("31 MÄRZ 2026")]
    [InlineData("31 Maerz 2026")]
    [InlineData("31 mars 2026")]
    [InlineData("31 de marzo de 2026")]
    [InlineData("31-Mar-2026")]
    [InlineData("March 31st, 2026")]
    [InlineData("the 31st of March 2026")]
    [InlineData("Di., 31.03.2026")]
    [InlineData("Dienstag, den 31. März 2026")]
    [InlineData("31.3.2026 (Di)")]
    [InlineData("le mardi 31 mars 2026")]
    [InlineData("mar. 31/03/2026")]
    [InlineData("martes, 31 de marzo de 2026")]
    [InlineData("Tuesday, March 31, 2026")]
    [InlineData("2026年3月31日（火）")]
    [InlineData("2026年3月31日火曜日")]
    [InlineData("2026/03/31(火)")]
    public void A_date_is_read_as_people_type_it(string text) => Assert.Equal(new LocalDate(2026, 3, 31), TypedDate.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("04/05/2026")] // 4 May in London, 5 April in New York
    [InlineData("04-05-2026")]
    [InlineData("Monday, 4 May/June 2026")]
    [InlineData("Monday, 31 March 2026")] // a Tuesday
    [InlineData("2026年3月31日（水）")]
    [InlineData("31/31/2026")]
    [InlineData("31 March")]
    [InlineData("31 March 2026 14:00")]
    [InlineData("2026-02-30")]
    [InlineData("30 February 2026")]
    [InlineData("31.3.26")]
    [InlineData("\ud800")]
    public void Anything_else_is_not_a_date(string text) => Assert.Null(TypedDate.Read(text));

    [Fact]
    public void The_first_of_a_month_is_read_as_it_is_written_out() => Assert.All(
        ["1er mars 2026", "1.º de marzo de 2026", "1º de marzo de 2026", "1st March 2026", "dimanche 1er mars 2026"],
        text => Assert.Equal(new LocalDate(2026, 3, 1), TypedDate.Read(text)));

    [Fact]
    public void The_same_number_for_day_and_month_is_no_question_of_order() =>
        Assert.Equal(new LocalDate(2026, 5, 5), TypedDate.Read("05/05/2026"));

    [Theory]
    [InlineData("31/03/2026")]
    [InlineData("05-05-2026")]
    public void In_a_column_the_figures_do_not_decide_the_order(string text) => Assert.Null(TypedDate.ReadInColumn(text));

    [Fact]
    public void Each_language_reads_the_dates_that_it_writes() => Assert.All(Languages.ByTag, language =>
    {
        foreach (var day in Enumerable.Range(0, 366).Select(new LocalDate(2026, 1, 1).PlusDays))
        {
            Assert.Equal((language.Key, day), (language.Key, TypedDate.Read(language.Value.Dates.Date(day)) ?? day.PlusYears(1)));
        }
    });
}
