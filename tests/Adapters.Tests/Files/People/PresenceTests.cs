using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Adapters.Files.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

public sealed class PresenceTests : ListOnDisk
{
    [Theory]
    [InlineData("status", "Active|On Leave|on-leave|Leave of Absence|Aktiv|Elternzeit|En congé|De baja|Onboarding|active_external|Full-Time|Gekündigt|Maternity|LOA|Kurzarbeit|Notice given|Arrêt maladie|Incapacidad|In Elternzeit|Krankgeschrieben|", true)]
    [InlineData("status", "Inactive|TERMINATED|Terminated: resigned|Leaver|Suspended|Inaktiv|Ausgeschieden|Inactif|Inactivo|Baja|退職|Ex-employee|Withdrawn|Not employed|In Rente|Fired|Contract ended|Fin de contrat", false)]
    [InlineData("accountEnabled", "True|TRUE|1|yes|ja|oui|sí|wahr|在籍|", true)]
    [InlineData("active", "On leave|Elternzeit|full-time", true)]
    [InlineData("active", "Terminated|Ausgeschieden", false)]
    [InlineData("accountEnabled", "False|0|no|nein|non|falsch|退職", false)]
    [InlineData("Block credential", "False|0|", true)]
    [InlineData("Block credential", "True|1", false)]
    [InlineData("userType", "Member|", true)]
    [InlineData("type", "Full-Time|Part time|Intern|Teilzeit", true)]
    [InlineData("userType", "Guest", false)]
    public void Employment_is_read_from_the_words_of_each_list(string column, string words, bool isThere) => Assert.All(
        words.Split('|'),
        word =>
        {
            var read = Valid($"email,name,manager,{column}\nann@x.org,Ann,,\nbo@x.org,Bo,ann@x.org,{word}\n");
            Assert.Equal(isThere ? ["ann", "bo -> ann"] : ["ann"], Lines(read));
            Assert.Empty(read.Warnings);
        });

    [Fact]
    public void An_unknown_status_counts_as_employed_and_is_reported_once()
    {
        var read = Valid("email,name,manager,status\nann@x.org,Ann,,Astronaut\nbo@x.org,Bo,ann@x.org,Astronaut\n");

        Assert.Equal(["ann", "bo -> ann"], Lines(read));
        var warning = Assert.Single(read.Warnings);
        Assert.Equal("the status 'Astronaut' (here and in 1 more rows) is not known, so the person counts as employed", warning.What);
        Assert.Equal(2, warning.Line);
    }

    [Fact]
    public void An_account_column_with_anything_but_yes_or_no_makes_its_row_unreadable()
    {
        var read = Valid("email,name,manager,active\nann@x.org,Ann,,true\nbo@x.org,Bo,ann@x.org,perhaps\n");

        Assert.Equal(["ann"], Lines(read));
        var warning = Assert.Single(read.Warnings);
        Assert.Equal("'perhaps' is neither yes nor no, so the row is left out", warning.What);
        Assert.Equal(3, warning.Line);
    }

    [Fact]
    public void Somebody_who_returned_is_employed()
    {
        var read = Valid(
            "email,name,manager,status\nbo@x.org,Bo,ann@x.org,terminated\nann@x.org,Ann,,active\nbo@x.org,Bo,ann@x.org,active\n");

        Assert.Equal(["ann", "bo -> ann"], Lines(read));
        Assert.Empty(read.Warnings);
    }

    [Theory]
    [InlineData("2026-11-28", false)]
    [InlineData("2026-11-29", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("28.11.2026", false)]
    [InlineData("2026-11-28T00:00:00Z", false)]
    [InlineData("", true)]
    public void People_are_employed_until_the_end_of_their_last_day(string last, bool isThere)
    {
        var options = new PeopleListOptions { Today = new LocalDate(2026, 11, 29) };

        var read = Valid($"email,name,manager,Termination Date\nann@x.org,Ann,,\nbo@x.org,Bo,ann@x.org,{last}\n", options);

        Assert.Equal(isThere ? ["ann", "bo -> ann"] : ["ann"], Lines(read));
    }

    [Theory]
    [InlineData("2026-11-20", "", "2026-11-20")]
    [InlineData("2026-11-20", "2026-11-25", "2026-11-25")]
    [InlineData("2026-11-20", "2015-01-01", "2026-11-20")]
    public void Nobody_has_reported_to_a_manager_since_before_they_were_hired(string hired, string since, string expected)
    {
        var read = Valid($"email,name,manager,Hire Date,Manager Since\nann@x.org,Ann,,,\nbo@x.org,Bo,ann@x.org,{hired},{since}\n");

        Assert.Equal(expected, LocalDatePattern.Iso.Format(Person(read, "bo@x.org").ManagerSince!.Value));
    }

    [Theory]
    [InlineData("05/10/2026", "dd/MM/yyyy", "2026-10-05")]
    [InlineData("05/10/2026", "MM/dd/yyyy", "2026-05-10")]
    [InlineData("5/10/2026", "d/M/yyyy", "2026-10-05")]
    [InlineData("05.10.2026", null, "2026-10-05")]
    [InlineData("2026年10月5日", null, "2026-10-05")]
    [InlineData("2026/10/05", null, "2026-10-05")]
    [InlineData("05.10.2026\u00a000:00", null, "2026-10-05")]
    [InlineData("5.\u202f10.\u202f2026", null, "2026-10-05")]
    [InlineData("２０２６年\u3000１０月\u3000５日", null, "2026-10-05")]
    [InlineData("05\u00a010\u00a02026", "dd MM\u202fyyyy", "2026-10-05")]
    [InlineData("05/10/2026", null, null)]
    [InlineData("31/10/2026", null, null)]
    [InlineData("31/10/2026", "MM/dd/yyyy", null)]
    public void Ambiguous_dates_are_read_as_the_user_says(string written, string? pattern, string? expected)
    {
        var text = $"email,name,manager,manager_since\nann@x.org,Ann,,\nbo@x.org,Bo,ann@x.org,{written}\n";

        var read = Valid(text, new PeopleListOptions { Dates = pattern });

        Assert.Equal(expected, Person(read, "bo@x.org").ManagerSince is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Assert.Equal(expected is null ? 1 : 0, read.Warnings.Count);
    }
}
