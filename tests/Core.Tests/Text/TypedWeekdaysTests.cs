using NodaTime;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Tests.Text;

public sealed class TypedWeekdaysTests
{
    [Theory]
    [InlineData("Tue Wed Thu")]
    [InlineData("Tuesdays, Wednesdays and Thursdays")]
    [InlineData("tue-thu")]
    [InlineData("Tuesday to Thursday")]
    [InlineData("Tues/Wed/Thurs")]
    [InlineData("Di Mi Do")]
    [InlineData("Di., Mi. und Do.")]
    [InlineData("Di–Do")]
    [InlineData("Dienstag bis Donnerstag")]
    [InlineData("dienstags, mittwochs, donnerstags")]
    [InlineData("mar, mer, jeu")]
    [InlineData("du mardi au jeudi")]
    [InlineData("mardi, mercredi et jeudi")]
    [InlineData("mar mié jue")]
    [InlineData("MARTES, MIERCOLES Y JUEVES")]
    [InlineData("de martes a jueves")]
    [InlineData("火水木")]
    [InlineData("火・水・木")]
    [InlineData("火〜木")]
    [InlineData("火ー木")]
    [InlineData("火曜日から木曜日まで")]
    [InlineData("火曜、水曜、木曜")]
    public void Days_are_read_as_people_type_them(string text) =>
        Assert.Equal([IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday], TypedWeekdays.Read(text));

    [Theory]
    [InlineData("Sun-Tue")]
    [InlineData("So-Di")]
    [InlineData("日〜火")]
    public void A_week_may_begin_on_any_day(string text) =>
        Assert.Equal([IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Sunday], TypedWeekdays.Read(text));

    [Theory]
    [InlineData("Sonnabend", IsoDayOfWeek.Saturday)]
    [InlineData("So", IsoDayOfWeek.Sunday)]
    [InlineData("Mi", IsoDayOfWeek.Wednesday)] // in German as in Spanish
    [InlineData("sa", IsoDayOfWeek.Saturday)]
    [InlineData("日曜日", IsoDayOfWeek.Sunday)]
    public void A_day_alone_is_read(string text, IsoDayOfWeek day) => Assert.Equal([day], TypedWeekdays.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("often")]
    [InlineData("Wed Dienstag")] // of two languages
    [InlineData("Di")] // a Tuesday in German, a Sunday in French
    [InlineData("Do")] // a Thursday in German, a Sunday in Spanish
    [InlineData("M T W")]
    [InlineData("Mon-")]
    [InlineData("-Mon")]
    [InlineData("Mon (40%)")]
    [InlineData("5")]
    public void Anything_else_is_not_days(string text) => Assert.Null(TypedWeekdays.Read(text));
}
