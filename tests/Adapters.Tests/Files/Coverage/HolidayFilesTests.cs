using NodaTime;
using OutlookOneOnOne.Adapters.Files.Coverage;
using OutlookOneOnOne.Adapters.Tests.Files.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.Coverage;

public sealed class HolidayFilesTests : ListOnDisk
{
    [Fact]
    public void A_table_has_a_list_for_each_place_with_its_source_and_last_day()
    {
        var holidays = Fine(Write(
            "Place;Date;Name;Source;Last day\nMunich;2026-01-06;Epiphany;stmi.bayern.de;2026-12-31\nMUNICH;2026-12-25;Christmas;;\n"
                + "Oslo;2026-05-17;Constitution Day;;\n",
            "holidays.csv"));

        Assert.Equal(["Munich", "Oslo"], holidays.Lists.Select(l => l.Place.ToString()));
        var munich = holidays.Lists.First();
        Assert.Equal(("stmi.bayern.de", new LocalDate(2026, 12, 31)), (munich.Source, munich.LastDay));
        Assert.Equal([new LocalDate(2026, 1, 6), new LocalDate(2026, 12, 25)], munich.Days.Order());
        Assert.Equal(new LocalDate(2026, 5, 17), holidays.Lists.Last().LastDay);
    }

    [Theory]
    [InlineData("sep=;\nplace;date\nOslo;2026-05-17\n")]
    [InlineData("place\tdate\nOslo\t2026-05-17\n")]
    [InlineData("place;\"name, in full, of the day\";date\nOslo;Constitution Day;2026-05-17\n")]
    public void A_table_is_read_with_the_separator_that_its_headings_have(string table) =>
        Assert.Equal([new LocalDate(2026, 5, 17)], Assert.Single(Fine(Write(table, "holidays.csv")).Lists).Days);

    [Fact]
    public void A_calendar_is_named_after_its_place_and_ends_with_its_last_holiday()
    {
        var holidays = Fine(Write(
            """
            BEGIN:VCALENDAR
            X-WR-CALNAME:Holidays of Lagos
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261225
            DTEND;VALUE=DATE:20261227
            SUMMARY:Christmas and Boxing Day
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261001
            END:VEVENT
            END:VCALENDAR
            """,
            "Lagos.ics"));

        var lagos = Assert.Single(holidays.Lists);
        Assert.Equal(("Lagos", "Holidays of Lagos"), (lagos.Place.ToString(), lagos.Source));
        Assert.Equal(
            [new LocalDate(2026, 10, 1), new LocalDate(2026, 12, 25), new LocalDate(2026, 12, 26)], lagos.Days.Order());
        Assert.Equal(new LocalDate(2026, 12, 26), lagos.LastDay);
    }

    [Fact]
    public void A_folder_contains_the_lists_of_several_places()
    {
        Write("place,date\nOslo,2026-05-17\n", "north.csv");
        Write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260501\nEND:VEVENT\nEND:VCALENDAR\n", "Lyon.ics");
        Write("not a list", "README.txt");
        Assert.Equal(["Lyon", "Oslo"], Fine(FolderPath).Lists.Select(l => l.Place.ToString()));
    }

    [Theory]
    [InlineData("date\n2026-05-17\n", "holidays.csv:1: the file has no columns place and date, so its public holidays count as ordinary days; name the columns place, date, source and last_day in the first line")]
    [InlineData("place,date\n,2026-05-17\n", "holidays.csv:2: the row has no place, so it is left out; write the place")]
    [InlineData("place,date\nOslo,17.5.26\n", "holidays.csv:2: '17.5.26' is not a date, so it is not read; write it like 2026-12-25")]
    public void What_cannot_be_read_is_reported_and_ignored(string text, string told)
    {
        var reading = HolidayFiles.Read([Write(text, "holidays.csv")], TestContext.Current.CancellationToken);
        Assert.Equal([told], Told(reading.Warnings));
        Assert.Empty(reading.Holidays.Lists);
    }

    [Theory]
    [InlineData("DTSTART:20260501T090000", "this event is not all-day, so it is not read as a public holiday; write DTSTART;VALUE=DATE:20261225")]
    [InlineData("DTSTART;VALUE=DATE:20260501\nRRULE:FREQ=YEARLY", "public holidays that repeat are read for their first year only; export each year’s dates")]
    public void An_event_that_is_not_all_day_is_reported(string lines, string told)
    {
        var file = Write($"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n", "Oslo.ics");
        Assert.Contains(told, Assert.Single(HolidayFiles.Read([file], TestContext.Current.CancellationToken).Warnings).Message);
    }

    [Fact]
    public void A_missing_file_is_reported() =>
        Assert.Contains(
            "so its public holidays count as ordinary days",
            Assert.Single(HolidayFiles.Read([FileIn("missing.csv")], TestContext.Current.CancellationToken).Warnings).What);

    [Fact]
    public void A_list_of_people_says_where_and_when_they_work()
    {
        var bo = Person(
            Valid("email,name,manager,Office,working_days,working_hours\nbo@x.org,Bo,,Oslo,Tue-Thu Sat,08:00-12:30\n"), "bo@x.org");
        Assert.Equal("Oslo", bo.Place?.ToString());
        Assert.Equal(
            new WorkingWeek(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Saturday) with
            {
                Hours = new WorkingHours(new LocalTime(8, 0), new LocalTime(12, 30)),
            },
            bo.Week);
    }

    [Theory]
    [InlineData("Tue\u00a0Wed", "8:00\u202fAM\u00a0–\u00a012:30\u202fPM")]
    [InlineData("Tue\u202f-\u202fWed", "8\u202fh\u202f–\u202f12\u202fh\u202f30")]
    [InlineData("Tue\u3000Wed", "８時〜１２時３０分")]
    [InlineData("Di und Mi", "8:00 bis 12:30 Uhr")]
    [InlineData("mar mié", "de 8 a 12:30 h")]
    [InlineData("du mardi au mercredi", "8 h à 12 h 30")]
    [InlineData("火・水", "午前8時から午後0時半まで")]
    [InlineData("Tue、Wed", "8:00\u00a0a.\u00a0m. - 12:30\u00a0p.\u00a0m.")]
    public void Working_times_are_read_as_people_type_them(string days, string hours)
    {
        var bo = Person(Valid($"email,name,manager,working_days,working_hours\nbo@x.org,Bo,,\"{days}\",\"{hours}\"\n"), "bo@x.org");
        Assert.Equal(
            new WorkingWeek(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday) with
            {
                Hours = new WorkingHours(new LocalTime(8, 0), new LocalTime(12, 30)),
            },
            bo.Week);
    }

    [Theory]
    [InlineData("\u00a02026-05-17\u202f")]
    [InlineData("17.\u00a05.\u00a02026")]
    [InlineData("2026/5/17")] // as the Japanese government publishes its holidays
    [InlineData("２０２６年５月１７日")]
    [InlineData("17. Mai 2026")]
    [InlineData("dimanche 17 mai 2026")]
    [InlineData("2026-05-17 00:00")]
    public void A_holiday_is_read_as_people_type_it(string day) =>
        Assert.Equal([new LocalDate(2026, 5, 17)], Assert.Single(Fine(Write($"place,date\nOslo,{day}\n", "holidays.csv")).Lists).Days);

    [Fact]
    public void Unknown_working_times_are_reported_and_ignored()
    {
        var read = Valid("email,name,manager,working_days,working_hours\nbo@x.org,Bo,,often,17-9\n");
        Assert.Equal(WorkingWeek.MondayToFriday, Person(read, "bo@x.org").Week);
        Assert.Equal(
            [
                "people.csv:2: the working days 'often' are not known, so Monday to Friday is used; write them like Tue Wed Thu",
                "people.csv:2: the working hours '17-9' are not known, so they are not used; write them like 09:00-17:30",
            ],
            Told(read.Warnings));
    }

    [Fact]
    public void A_missing_place_is_never_guessed() =>
        Assert.Null(Person(Valid("email,name,manager,time_zone\nbo@x.org,Bo,,Europe/Oslo\n"), "bo@x.org").Place);

    private static PublicHolidays Fine(string path)
    {
        var reading = HolidayFiles.Read([path], TestContext.Current.CancellationToken);
        Assert.Empty(reading.Warnings);
        return reading.Holidays;
    }
}
