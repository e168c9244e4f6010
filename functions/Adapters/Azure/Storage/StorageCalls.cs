using Azure;
using Azure.Core;
using Azure.Identity;

namespace OutlookOneOnOne.Adapters.Azure.Storage;

/// <summary>How Azure Storage is called: with the SDK's own retries, bounded, and one translation of what then still fails.</summary>
internal static class StorageCalls
{
    // 429, 500, 502 to 504, 408 and time-outs are asked again by the SDK, and Retry-After is honoured: about 12 s in all before it gives up.
    private const int MostRetries = 4;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.8);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(30);

    public static T Patient<T>(T options)
        where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = MostRetries;
        options.Retry.Delay = FirstPause;
        options.Retry.MaxDelay = LongestPause;
        options.Retry.NetworkTimeout = LongestCall;
        return options;
    }

    /// <param name="what">Of which blob or queue, for the error's message.</param>
    /// <param name="call">Handles by itself what it expects, e.g. 404 and 412.</param>
    /// <param name="cancellationToken">The caller's: when it stops the call, that is no failure.</param>
    /// <exception cref="AzureStorageException">It failed, after all retries.</exception>
    public static async Task<T> AskAsync<T>(string what, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (Exception e) when (IsFailure(e, cancellationToken))
        {
            throw new AzureStorageException($"Azure Storage, {what}: {Explain(e)}", e);
        }
    }

    public static Task AskAsync(string what, Func<Task> call, CancellationToken cancellationToken) =>
        AskAsync(
            what,
            async () =>
            {
                await call();
                return true;
            },
            cancellationToken);

    // Once retries are used up the SDK throws an AggregateException of all of them; a call that takes too long is a TaskCanceledException.
    private static bool IsFailure(Exception e, CancellationToken cancellationToken) =>
        e is RequestFailedException or AggregateException or AuthenticationFailedException or IOException
        || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private static string Explain(Exception e) => e switch
    {
        RequestFailedException { Status: 0 } => "cannot be reached.",
        RequestFailedException { Status: 403 } failed => $"refused ({failed.ErrorCode ?? "403"}); give this identity its data role on the storage account.",
        RequestFailedException failed => $"failed with {failed.Status} {failed.ErrorCode}.",
        AggregateException all => $"{Explain(all.InnerExceptions[^1])} Asked {all.InnerExceptions.Count} times.",
        AuthenticationFailedException => "this process has no identity that Microsoft Entra accepts.",
        OperationCanceledException => $"gave no answer within {LongestCall.TotalSeconds} seconds.",
        _ => "the connection broke.",
    };
}
