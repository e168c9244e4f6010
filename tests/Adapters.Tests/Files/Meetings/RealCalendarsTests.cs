using OutlookOneOnOne.Adapters.Files.Meetings;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>Calendars from other sources, if they are next to the repository; and always our own with the same peculiarities.</summary>
public sealed class RealCalendarsTests
{
    public static TheoryData<string> Files => new(Directory.GetFiles(Fixture(""), "*.ics").Concat(Beside()).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_event_is_a_meeting_a_reply_or_reported(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);
        var calendars = Load(Contoso, path);
        var uids = text.Split('\n')
            .Where(l => l.StartsWith("UID:", StringComparison.Ordinal) && l != "UID:todo-1")
            .Select(l => l[4..])
            .Distinct()
            .ToList();

        Assert.All(
            uids,
            uid =>
                Assert.True(
                    calendars.Meetings.Any(m => m.Uid == uid)
                        || calendars.Warnings.Any(w => w.Message.Contains(uid, StringComparison.Ordinal)),
                    uid));
        Assert.All(calendars.Warnings, w => Assert.DoesNotContain("secret", w.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void All_of_them_can_be_read_together()
    {
        var paths = Files.Select(row => row.Data).ToArray();

        Assert.IsType<IcsLoad.Loaded>(IcsCalendars.Load(paths, Contoso, TestContext.Current.CancellationToken));
    }

    private static string[] Beside()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "OutlookOneOnOne.sln")))
        {
            root = root.Parent;
        }

        var folder = Path.Combine(root?.Parent?.FullName ?? "", "shared", "real-calendars");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.ics") : [];
    }
}
