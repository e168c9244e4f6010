using NodaTime;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Tests.Text;

public sealed class TypedTimeTests
{
    [Theory]
    [InlineData("9:05", 9, 5)]
    [InlineData(" 09:05 ", 9, 5)]
    [InlineData("2:05 PM", 14, 5)]
    [InlineData("2:05\u202fPM", 14, 5)] // as .NET and browsers write it in English
    [InlineData("2:05pm", 14, 5)]
    [InlineData("2 pm", 14, 0)]
    [InlineData("12:05 am", 0, 5)]
    [InlineData("12:05 pm", 12, 5)]
    [InlineData("2:05\u00a0p.\u00a0m.", 14, 5)] // as ICU writes it in Spanish
    [InlineData("14:05 h", 14, 5)]
    [InlineData("14.05 Uhr", 14, 5)]
    [InlineData("9 Uhr", 9, 0)]
    [InlineData("14\u00a0h\u00a005", 14, 5)] // as in French
    [InlineData("14h", 14, 0)]
    [InlineData("14時05分", 14, 5)]
    [InlineData("14時5分", 14, 5)]
    [InlineData("14時半", 14, 30)]
    [InlineData("午後2時", 14, 0)]
    [InlineData("午後 2時半", 14, 30)]
    [InlineData("午前0時5分", 0, 5)]
    [InlineData("午後2:05", 14, 5)]
    [InlineData("14 Uhr 30", 14, 30)]
    [InlineData("14 h 30 min", 14, 30)]
    [InlineData("14 heures 30", 14, 30)]
    [InlineData("14:30 horas", 14, 30)]
    [InlineData("14.30 h", 14, 30)]
    [InlineData("14:30:00", 14, 30)]
    [InlineData("\uff11\uff14\uff1a\uff10\uff15\u3000", 14, 5)] // wide digits
    public void A_time_is_read_as_people_type_it(string text, int hour, int minute) =>
        Assert.Equal(new LocalTime(hour, minute), TypedTime.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("9")]
    [InlineData("24:00")]
    [InlineData("9:60")]
    [InlineData("9:5")]
    [InlineData("14時60分")]
    [InlineData("午後14時")]
    [InlineData("午後12時")] // noon to some, midnight to others
    [InlineData("13:00 pm")]
    [InlineData("0:30 am")]
    [InlineData("nine")]
    [InlineData("9:05:07")]
    public void Anything_else_is_not_a_time(string text) => Assert.Null(TypedTime.Read(text));
}
