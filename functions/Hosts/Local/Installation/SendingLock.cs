using System.Diagnostics;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>
/// One sender at a time in a data folder. The system lets go of the lock when its process ends, however it ends: so whoever
/// holds it knows that every claim still standing in the ledger belongs to a sender who is no more.
/// </summary>
internal sealed class SendingLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan WorthSaying = TimeSpan.FromSeconds(1);

    private readonly FileStream file;

    private SendingLock(FileStream file) => this.file = file;

    /// <summary>Waits for its turn.</summary>
    /// <param name="dataFolder">Exists.</param>
    /// <param name="waiting">Called once when it takes longer than a moment.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<SendingLock> TakeAsync(string dataFolder, Action waiting, CancellationToken cancellationToken)
    {
        var path = Path.Combine(dataFolder, "sending.lock");
        var (since, said) = (Stopwatch.GetTimestamp(), false);
        while (true)
        {
            try
            {
                // Never deleted: a new file of the same name would be another lock than the one that others hold.
                return new SendingLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException e) when (FileLocks.IsHeldByAnother(e))
            {
                if (!said && Stopwatch.GetElapsedTime(since) > WorthSaying)
                {
                    waiting();
                    said = true;
                }

                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    public void Dispose() => file.Dispose();
}
