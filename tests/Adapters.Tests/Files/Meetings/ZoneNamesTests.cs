using NodaTime;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>Names of time zones that no file defines, in summer, when a wrong zone or a bare offset would show.</summary>
public sealed class ZoneNamesTests
{
    [Theory]
    [InlineData("(UTC-05:00) Hora del este (EE.UU. y Canadá)", "13:00")]
    [InlineData("(UTC-05:00) Hora del Este (EE. UU. y Canadá)", "13:00")]
    [InlineData("(GMT-05:00) Est (É.-U. et Canada)", "13:00")]
    [InlineData("(UTC-05:00) Eastern Time (USA und Kanada)", "13:00")]
    [InlineData("(UTC+00:00) Dublín, Edimburgo, Lisboa, Londres", "08:00")]
    [InlineData("(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", "07:00")]
    [InlineData("(UTC+02:00) Athen, Bukarest", "06:00")]
    [InlineData("(GMT-08:00) Pacific Time (US & Canada); Tijuana", "16:00")]
    [InlineData("GMT -0500 (Standard) / GMT -0400 (Daylight)", "13:00")]
    [InlineData("GMT +0100 (Standard) / GMT +0200 (Daylight)", "07:00")]
    [InlineData("Eastern Standard Time (Mexico)", "14:00")]
    [InlineData("GMT Standard Time", "08:00")]
    [InlineData("Greenwich Standard Time", "09:00")]
    [InlineData("Turkey Standard Time", "06:00")]
    [InlineData("Mid-Atlantic Standard Time", "11:00")]
    [InlineData("Kamchatka Standard Time", "-21:00")]
    [InlineData("Mexico Standard Time", "15:00")]
    [InlineData("Mexico Standard Time 2", "16:00")]
    [InlineData("Armenian Standard Time", "05:00")]
    [InlineData("UTC+02:00", "07:00")]
    [InlineData("UTC+05:45", "03:15")]
    [InlineData("GMT+5:30", "03:30")]
    [InlineData("Etc/GMT-2", "07:00")]
    [InlineData("UTC-08", "17:00")]
    [InlineData("America/Buenos_Aires", "12:00")]
    [InlineData("Asia/Calcutta", "03:30")]
    [InlineData("'Europe/London'", "08:00")]
    [InlineData("Europe\\/London", "08:00")]
    [InlineData("/mozilla.org/20050126_1/Europe/London", "08:00")]
    [InlineData("Europe-London", "08:00")]
    [InlineData("Central European Summer Time", "07:00")]
    [InlineData("Mitteleuropäische Zeit", "07:00")]
    [InlineData("Mitteleuropäische Sommerzeit", "07:00")]
    [InlineData("British Summer Time", "08:00")]
    [InlineData("Greenwich Mean Time", "08:00")]
    [InlineData("Indian Standard Time", "03:30")]
    [InlineData("Japan Standard Time", "00:00")]
    [InlineData("Hong Kong Time", "01:00")]
    [InlineData("Gulf Standard Time", "05:00")]
    [InlineData("Moscow Standard Time", "06:00")]
    [InlineData("Australian Eastern Standard Time", "-23:00")]
    [InlineData("Eastern European Time", "06:00")]
    [InlineData("Western European Summer Time", "08:00")]
    [InlineData("Brasilia Time", "12:00")]
    [InlineData("(UTC+05:30) Chennai, Kolkata, Mumbai, Neu-Delhi", "03:30")]
    [InlineData("(UTC+09:00) 大阪、札幌、東京", "00:00")]
    [InlineData("(UTC+08:00) 北京，重庆，香港特别行政区，乌鲁木齐", "01:00")]
    [InlineData("(GMT+01:00) Brussels, Copenhagen, Madrid, Paris, Vilnius", "07:00")]
    [InlineData("(UTC-06:00) Central Time (US & Canada) - Chicago", "14:00")]
    [InlineData("US Mountain Standard Time", "16:00")]
    [InlineData("UTC", "09:00")]
    [InlineData("Coordinated Universal Time", "09:00")]
    [InlineData("(UTC) Koordinierte Weltzeit", "09:00")]
    [InlineData("Sao Tome Standard Time", "09:00")]
    [InlineData("Pacific Standard Time (Mexico)", "16:00")]
    [InlineData("(UTC-08:00) Baja California", "16:00")]
    [InlineData("E. South America Standard Time", "12:00")]
    [InlineData("(GMT+02:00) Harare / Pretoria", "07:00")]
    [InlineData("Manitoba Standard Time", "14:00")]
    [InlineData("tzone://Microsoft/W. Europe Standard Time", "07:00")]
    [InlineData("America/Los Angeles", "16:00")]
    [InlineData("PST8PDT", "16:00")]
    [InlineData("AEST-10AEDT", "-23:00")]
    public void A_name_means_the_zone_that_its_program_shows(string tzid, string utc)
    {
        var start = Only($"UID:1\nDTSTART;TZID=\"{tzid}\":20260702T090000\nDURATION:PT30M").Time.Start;

        Assert.Equal(utc, (start.InUtc().Day == 1 ? "-" : "") + start.ToString("HH:mm", null));
    }
}
