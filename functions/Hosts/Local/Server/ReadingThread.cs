namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>
/// Runs long work on a thread of its own, so that it takes none of the few threads that answer requests. Its priority is lower, where the
/// operating system allows that: Windows does, and Linux does not.
/// </summary>
internal static class ReadingThread
{
    /// <summary>The result of the work, or its exception.</summary>
    public static Task<T> RunAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(Run) { IsBackground = true, Name = "Reading files", Priority = ThreadPriority.BelowNormal };
        thread.Start();
        return done.Task;

        void Run()
        {
            try
            {
                done.SetResult(work());
            }
            catch (Exception e)
            {
                done.SetException(e); // whoever waits gets it
            }
        }
    }
}
