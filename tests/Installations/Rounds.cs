namespace OutlookOneOnOne.Installations;

/// <summary>
/// The background work of <c>serve</c>: each round reads calendars, prepares agendas and sends digests, in this order. So when somebody's
/// digest has been sent, the rest is done.
/// </summary>
internal static class Rounds
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    /// <param name="data">The folder that is served.</param>
    /// <param name="files">The files of the outbox, which the round writes.</param>
    public static async Task DoneAsync(string data, params string[] files)
    {
        var deadline = TimeProvider.System.GetUtcNow() + Timeout;
        while (!files.All(f => File.Exists(Path.Combine(data, "outbox", f))))
        {
            Assert.True(TimeProvider.System.GetUtcNow() < deadline, $"The outbox holds {string.Join(", ", Outbox(data))}.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public static IEnumerable<string> Outbox(string data) =>
        Directory.Exists(Path.Combine(data, "outbox"))
            ? Directory.EnumerateFiles(Path.Combine(data, "outbox")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)
            : [];
}
