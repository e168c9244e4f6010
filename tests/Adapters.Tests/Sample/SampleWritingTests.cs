using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Hosts.Local.Sample;

namespace OutlookOneOnOne.Adapters.Tests.Sample;

public sealed class SampleWritingTests
{
    [Theory]
    [MemberData(nameof(SampleClocks.All), MemberType = typeof(SampleClocks))]
    public void The_same_clock_gives_the_same_bytes(string now)
    {
        using var one = new SampleOnDisk(SampleClocks.At(now));
        using var other = new SampleOnDisk(SampleClocks.At(now));
        Assert.Equal(one.Bytes(), other.Bytes());
    }

    [Fact]
    public void Another_clock_gives_another_sample()
    {
        using var sample = new SampleOnDisk(SampleClocks.Monday);
        var before = sample.Bytes();
        sample.Write(SampleClocks.Monday + Duration.FromDays(1));
        Assert.NotEqual(before, sample.Bytes());
    }

    [Fact]
    public void Writing_again_leaves_one_folder_and_nothing_next_to_it()
    {
        using var sample = new SampleOnDisk(SampleClocks.Monday);
        File.WriteAllText(Path.Combine(sample.Paths.CalendarsFolder, "left@northwind.example.ics"), "no longer employed");
        sample.Write(SampleClocks.Monday);
        Assert.DoesNotContain(sample.CalendarFiles, file => file.Contains("left@", StringComparison.Ordinal));
        Assert.Equal([sample.Folder], Directory.EnumerateDirectories(sample.Parent));
    }

    [Fact]
    public void Leftovers_of_a_kill_are_removed_and_an_old_sample_is_restored()
    {
        using var sample = new SampleOnDisk(SampleClocks.Monday);
        Directory.Move(sample.Folder, $"{sample.Folder}.old");
        Directory.CreateDirectory($"{sample.Folder}.new/calendars");
        File.Copy($"{sample.Folder}.old/SAMPLE.txt", $"{sample.Folder}.new/SAMPLE.txt");
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            SampleOrganisation.WriteTo(sample.Folder, SampleClocks.Monday, stop.Token));
        Assert.True(File.Exists(sample.Paths.PeopleCsv));
        sample.Write(SampleClocks.Monday);
        Assert.Equal([sample.Folder], Directory.EnumerateDirectories(sample.Parent));
    }

    [Fact]
    public void A_folder_with_other_content_is_refused_by_name_and_not_touched()
    {
        using var sample = new SampleOnDisk(SampleClocks.Monday);
        var mine = Directory.CreateDirectory(Path.Combine(sample.Parent, "mine"));
        File.WriteAllText(Path.Combine(mine.FullName, "people.csv"), "real people");
        var refused = Assert.Throws<RefusedException>(() =>
            SampleOrganisation.WriteTo(mine.FullName, SampleClocks.Monday, CancellationToken.None));
        Assert.Contains(mine.FullName, refused.Message, StringComparison.Ordinal);
        Assert.Equal("real people", File.ReadAllText(Path.Combine(mine.FullName, "people.csv")));
    }

    [Fact]
    public void A_trailing_slash_names_the_same_folder()
    {
        using var sample = new SampleOnDisk(SampleClocks.Monday);
        var paths = SampleOrganisation.WriteTo($"{sample.Folder}/", SampleClocks.Monday, CancellationToken.None);
        Assert.Equal(sample.Paths, paths);
        Assert.Equal([sample.Folder], Directory.EnumerateDirectories(sample.Parent));
    }

    [Fact]
    public async Task Concurrent_writers_take_turns()
    {
        using var sample = new SampleOnDisk(SampleClocks.Monday);
        var before = sample.Bytes();
        await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => sample.Write(SampleClocks.Monday), TestContext.Current.CancellationToken)));
        Assert.Equal(before, sample.Bytes());
    }
}
