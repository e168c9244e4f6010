namespace OutlookOneOnOne.Installations;

/// <summary>Versions of that day and of today can use the same folder: they take turns with the same lock files.</summary>
public sealed class DataFolderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_an_earlier_version_is_serving_this_one_refuses_and_names_its_address()
    {
        using var line = CommandLine.OnACopy();
        await using var held = new FileStream(Path.Combine(line.Data, "serving.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        await File.WriteAllTextAsync(Path.Combine(line.Data, "serving.address"), "http://localhost:7071/", Cancel);
        Assert.Equal(1, (await line.RunAsync(["serve", .. line.Sources, "--port", "0"])).ExitCode);
        Assert.Contains("http://localhost:7071/", line.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_an_earlier_version_is_sending_this_one_reports_that_it_is_waiting_and_then_sends()
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
    public async Task A_sample_from_an_earlier_version_is_replaced_but_a_users_own_folder_is_not()
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
