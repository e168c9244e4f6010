namespace OutlookOneOnOne.Installations;

/// <summary>Programs of that day and of today may meet on one folder: they take turns by the same files.</summary>
public sealed class DataFolderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_the_program_of_that_day_serves_todays_does_not_and_says_where_it_answers()
    {
        using var line = CommandLine.OnACopy();
        await using var held = new FileStream(Path.Combine(line.Data, "serving.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        await File.WriteAllTextAsync(Path.Combine(line.Data, "serving.address"), "http://localhost:7071/", Cancel);
        Assert.Equal(1, (await line.RunAsync(["serve", .. line.Sources, "--port", "0"])).ExitCode);
        Assert.Contains("http://localhost:7071/", line.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_program_of_that_day_sends_todays_says_that_it_waits_and_does()
    {
        using var line = CommandLine.OnACopy();
        Task sending;
        await using (new FileStream(Path.Combine(line.Data, "sending.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            sending = Task.Run(() => line.DoneAsync(["digest", .. line.Sources, "--send"]), Cancel);
            while (line.Said.Length == 0)
            {
                Assert.False(sending.IsCompleted);
                await Task.Delay(20, Cancel);
            }
        }

        await sending;
    }

    [Fact]
    public async Task The_sample_of_that_day_is_replaced_and_a_folder_of_somebodys_own_is_not()
    {
        using var line = CommandLine.Empty();
        Fixture.CopyTo(line.Data, "sample");
        var old = Path.Combine(line.Data, "sample", "old.ics");
        await File.WriteAllTextAsync(old, string.Empty, Cancel);
        await line.DoneAsync("digest", "--data", line.Data);
        Assert.False(File.Exists(old));

        File.Delete(Path.Combine(line.Data, "sample", "SAMPLE.txt"));
        Assert.Equal(1, (await line.RunAsync("digest", "--data", line.Data)).ExitCode);
    }
}
