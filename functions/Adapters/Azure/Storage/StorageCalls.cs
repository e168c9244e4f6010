using Azure;
using Azure.Core;
using Azure.Identity;

namespace OutlookOneOnOne.Adapters.Azure.Storage;

/// <summary>Calls Azure Storage with the SDK's own retries, within limits, and translates its failures.</summary>
internal static class StorageCalls
{
    // The SDK retries 408, 429, 500, 502 to 504 and timeouts, and honours Retry-After, for about 12 s in all.
    private const int MaxRetries = 4;
    private static readonly TimeSpan InitialDelay = TimeSpan.FromSeconds(0.8);
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(30);

    public static T WithRetries<T>(T options)
        where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = MaxRetries;
        options.Retry.Delay = InitialDelay;
        options.Retry.MaxDelay = MaxDelay;
        options.Retry.NetworkTimeout = CallTimeout;
        return options;
    }

    /// <param name="what">The blob or queue, for error messages.</param>
    /// <param name="call">The call, which handles expected errors such as 404 and 412 itself.</param>
    /// <param name="cancellationToken">Cancelling the call is not a failure.</param>
    /// <exception cref="AzureStorageException">The call failed after all retries.</exception>
    public static async Task<T> RunAsync<T>(string what, Func<Task<T>> call, CancellationToken cancellationToken)
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

    public static Task RunAsync(string what, Func<Task> call, CancellationToken cancellationToken) =>
        RunAsync(
            what,
            async () =>
            {
                await call();
                return true;
            },
            cancellationToken);

    // After the last retry the SDK throws an AggregateException of all attempts; a call that takes too long throws TaskCanceledException.
    private static bool IsFailure(Exception e, CancellationToken cancellationToken) =>
        e is RequestFailedException or AggregateException or AuthenticationFailedException or IOException
        || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private static string Explain(Exception e) => e switch
    {
        RequestFailedException { Status: 0 } => "it cannot be reached.",
        RequestFailedException { Status: 403 } failed =>
            $"access was denied ({failed.ErrorCode ?? "403"}). Grant this identity its data role on the storage account.",
        RequestFailedException failed => $"it failed with {failed.Status} {failed.ErrorCode}.",
        AggregateException all => $"{Explain(all.InnerExceptions[^1])} Tried {all.InnerExceptions.Count} times.",
        AuthenticationFailedException => "Entra ID does not accept the identity of this process.",
        OperationCanceledException => $"it did not respond within {CallTimeout.TotalSeconds} seconds.",
        _ => "the connection broke.",
    };
}
