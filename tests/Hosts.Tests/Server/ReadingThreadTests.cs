using OutlookOneOnOne.Hosts.Local.Server;

namespace OutlookOneOnOne.Hosts.Tests.Server;

public sealed class ReadingThreadTests
{
    [Fact]
    public async Task Files_are_read_without_a_thread_that_answers_requests() =>
        Assert.False(await ReadingThread.RunAsync(() => Thread.CurrentThread.IsThreadPoolThread));

    [Fact]
    public async Task An_exception_reaches_whoever_waits() =>
        await Assert.ThrowsAsync<IOException>(() => ReadingThread.RunAsync<int>(() => throw new IOException("disk")));
}
