using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>Whatever a file contains, it is read or refused in time, with a reason and a remedy.</summary>
public sealed class MutatedFilesTests
{
    private static readonly Interval Window = CoveragePolicy.Default.Around(Firm.Now);

    private static readonly string[] InCalendars =
    [
        "\r\n", "\n ", ":", ";", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "BEGIN:VCALENDAR\r\n", "BEGIN:VTIMEZONE\r\n", "END:VCALENDAR\r\n",
        "RRULE:FREQ=SECONDLY\r\n", ";INTERVAL=0", ";COUNT=999999999", ";BYSETPOS=-366", ";BYDAY=MO,TU,WE,TH,FR,SA,SU", ";BYHOUR=0,1,2,3,4",
        "99991231T235959Z", "00010101", "RDATE:", "EXDATE:", "RECURRENCE-ID;RANGE=THISANDFUTURE:", ";TZID=",
        "\"", "\\", "DURATION:P99999W\r\n",
        "-P1D", "+9999", "DTSTART:", "SEQUENCE:-1\r\n", "\u0000", "\ufeff", "=C3=\r\n", "FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=-366",
    ];

    private static readonly string[] InLists =
    [
        ",", ";", "\t", "\"", "\r\n", "\r", "\u0000", "\ufeff", "@", "<", "31/12/9999", "0001-01-01", "1e308", "email", "manager", "\"\"\"",
        "#TYPE System.Object\r\n", "''", "\u202e", "=",
    ];

    [Fact]
    public void A_calendar() =>
        Mutation.Of(Samples("Meetings", "*.ics"), InCalendars).NoneHangsAndNoneThrows(share: 2, async bytes =>
        {
            using var folder = new TemporaryFolder();
            await File.WriteAllBytesAsync(folder.File("ann@contoso.test.ics"), bytes, TestContext.Current.CancellationToken);
            await ReadAllAsync(IcsCalendars.Load([folder.Path], Organisation.Unknown, TestContext.Current.CancellationToken)
                .Match(loaded => loaded, faults => throw new InvalidOperationException(string.Join('\n', faults))));
        });

    [Theory]
    [InlineData("*.csv", 4)]
    [InlineData("*.xlsx", 4)]
    public void A_list_of_people(string samples, int share) =>
        Mutation.Of(Samples("People", samples), InLists).NoneHangsAndNoneThrows(share, async bytes =>
        {
            using var folder = new TemporaryFolder();
            var path = folder.File(samples.Replace('*', 'p'));
            await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
            var faults = PeopleList.Read(path, TestContext.Current.CancellationToken).Match((_, warnings) => warnings, refused => refused);
            Assert.All(faults, f => Assert.False(string.IsNullOrWhiteSpace(f.What) || string.IsNullOrWhiteSpace(f.Remedy)));
        });

    private static async Task ReadAllAsync(IcsCalendars calendars)
    {
        Assert.All(calendars.Warnings, w => Assert.NotNull(w.Remedy));
        Assert.All(calendars.Unread, e => Assert.NotNull(e.Remedy));
        foreach (var owner in calendars.Files.Select(f => f.Mailbox).OfType<EmailAddress>())
        {
            await calendars.ReadAsync(new PersonId(owner.Value), Window, TestContext.Current.CancellationToken);
        }

        foreach (var meeting in calendars.Meetings)
        {
            _ = new OneOnOneRecognizer(Organisation.Unknown, RecognitionPolicy.Default).Recognize(meeting.First).IsOneOnOne;
        }
    }

    private static List<byte[]> Samples(string kind, string pattern) =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Files", kind, "Fixtures"), pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    ];
}
