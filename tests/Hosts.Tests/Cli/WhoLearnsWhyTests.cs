namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>
/// Why figures are not known is told to whoever runs the command, with place and remedy. In the digest of a reader above there is neither
/// the reason, nor the place, nor the remedy, nor anything that stands in the file.
/// </summary>
public sealed class WhoLearnsWhyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal = new(SmallCompany.Now);

    public WhoLearnsWhyTests() => company = new SmallCompany(folder);

    /// <summary>The fault, what the command says (place and remedy), and what only the files contain.</summary>
    public static TheoryData<string, string[], string[]> Faults => new()
    {
        { "damaged calendar", ["bo@example.com.ics:1: ", "export the calendar as .ics"], ["Secret plan"] },
        { "unreadable event", ["bo@example.com.ics:", "unreadable-dee"], ["unreadable-dee", "nonsense"] },
        { "unknown zone", ["bo@example.com.ics:", "Nowhere/Land"], ["Nowhere/Land", "odd-zone"] },
        { "bad row", ["people.csv:", "gone@example.com"], ["gone@example.com"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Place_and_remedy_are_told_to_whoever_runs_it_and_not_to_a_reader_above(string fault, string[] told, string[] hidden)
    {
        Break(fault);
        var outcome = (await terminal.RunAsync(["digest", .. company.Sources, "--for", "ann@example.com"])).Fine();
        var errors = string.Join('\n', outcome.ErrorLines);

        Assert.All(told, part => Assert.Contains(part, errors, StringComparison.Ordinal));
        foreach (var format in (string[])["html", "eml"])
        {
            var mail = TemporaryFolder.Read(folder.In("data", "preview", $"2026-W48-ann@example.com.{format}"));
            Assert.Contains("Bo Day", mail, StringComparison.Ordinal);
            Assert.All(
                [.. hidden, ".ics", "people.csv", company.Calendars, "export the", "damaged", "could not be read"],
                part => Assert.DoesNotContain(part, mail, StringComparison.Ordinal));
        }
    }

    public void Dispose() => folder.Dispose();

    private void Break(string fault)
    {
        switch (fault)
        {
            case "damaged calendar":
                TemporaryFolder.Write(company.CalendarOf("bo"), "Secret plan\n");
                break;
            case "unreadable event":
                company.Add("bo", Event("unreadable-dee", "DTSTART:nonsense"));
                break;
            case "unknown zone":
                company.Add("bo", Event("odd-zone", "DTSTART;TZID=Nowhere/Land:20261116T090000\nDURATION:PT30M"));
                break;
            default:
                File.AppendAllText(company.PeopleCsv, "zoe@example.com,Zoe New,gone@example.com,Europe/Berlin,\n");
                break;
        }
    }

    private static string Event(string uid, string time) => $"""
        BEGIN:VEVENT
        UID:{uid}
        {time}
        ORGANIZER:mailto:bo@example.com
        ATTENDEE:mailto:dee@example.com
        END:VEVENT
        """;
}
