using OutlookOneOnOne.Adapters.Files.Storage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Files.Storage;

public sealed class SealingKeyFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SealingKeyFile Keys => SealingKeyFile.Beside(Path.Combine(folder.Path, "data"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_next_to_the_data_folder_however_the_folder_is_written() =>
        Assert.All(
            new[] { "data", "data/", "x/../data" },
            data => Assert.Equal(Path.Combine(folder.Path, "data.keys"), SealingKeyFile.Beside(Path.Combine(folder.Path, data)).Path));

    [Fact]
    public async Task Without_a_file_there_are_no_keys() => Assert.Same(HeldKeys.None, await Keys.ReadAsync(Cancel));

    [Fact]
    public async Task Keys_are_read_back_by_their_owner_only()
    {
        await Keys.ChangeAsync(_ => TestKeys.UpTo(3).Held, Cancel);

        var held = await Keys.ReadAsync(Cancel);

        Assert.Equal(3, held.WritesWith);
        Assert.Equal([1, 2, 3], held.Keys.Select(k => k.Number));
        Assert.All(held.Keys, key => Assert.Equal(TestKeys.Key(key.Number).Secret.ToArray(), key.Secret.ToArray()));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Keys.Path));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"writesWith":1,"keys":[{"number":1,"key":"c2VjcmV0"}]}""")]
    [InlineData("""{"writesWith":1,"keys":[{"number":0,"key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}]}""")]
    [InlineData("""{"keys":[{"number":1,"key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="},{"number":1,"key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}]}""")]
    public async Task A_damaged_file_is_never_taken_for_no_keys_and_never_quoted(string text)
    {
        await File.WriteAllTextAsync(Keys.Path, text, Cancel);

        var failure = await Assert.ThrowsAsync<RefusedException>(() => Keys.ReadAsync(Cancel));

        Assert.Contains("restore it from a backup", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_concurrent_change_is_lost()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Keys.ChangeAsync(
            held => held with { WritesWith = 0, Keys = [.. held.Keys, TestKeys.Key(held.Keys.Count + 1)] }, Cancel))));

        Assert.Equal(Enumerable.Range(1, 8), (await Keys.ReadAsync(Cancel)).Keys.Select(k => k.Number));
    }
}
