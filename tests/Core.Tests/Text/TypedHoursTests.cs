using NodaTime;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Tests.Text;

public sealed class TypedHoursTests
{
    [Theory]
    [InlineData("09:00-17:00")]
    [InlineData("9-17")]
    [InlineData("9–17 Uhr")]
    [InlineData("9:00 \u2212 17:00")]
    [InlineData("0900-1700")]
    [InlineData("9:00 bis 17:00")]
    [InlineData("von 9 bis 17 Uhr")]
    [InlineData("9 h à 17 h")]
    [InlineData("de 9\u00a0h à 17\u00a0h")]
    [InlineData("de 9:00 a 17:00")]
    [InlineData("de 9 a 17 horas")]
    [InlineData("desde las 9:00 hasta las 17:00")]
    [InlineData("9 am to 5 pm")]
    [InlineData("9:00 a. m. - 5:00 p. m.")]
    [InlineData("between 9 and 17")]
    [InlineData("９時～１７時")]
    [InlineData("9時〜17時")]
    [InlineData("9:00ー17:00")]
    [InlineData("9時から17時まで")]
    [InlineData("午前9時〜午後5時")]
    public void Hours_are_read_as_people_type_them(string text) =>
        Assert.Equal((new LocalTime(9, 0), new LocalTime(17, 0)), TypedHours.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("9")]
    [InlineData("17-9")]
    [InlineData("9-9")]
    [InlineData("2-5 pm")] // 14:00, not 02:00
    [InlineData("9 am - 5")]
    [InlineData("9-24")]
    [InlineData("9-12, 13-17")]
    [InlineData("flexible")]
    public void Anything_else_is_not_hours(string text) => Assert.Null(TypedHours.Read(text));
}
