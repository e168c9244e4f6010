using System.Globalization;
using System.Net;
using Azure.Identity;
using Microsoft.Azure.Cosmos;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// Retries transient failures a limited number of times, then reports that storage failed. Every operation here can be repeated safely: a
/// write whose response was lost is recognised by its stamp (<see cref="ContainerDocuments"/>).
/// </summary>
internal sealed class CosmosRetry(TimeProvider clock)
{
    private const int Attempts = 6;

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(5);

    /// <param name="what">The operation, for error messages, such as <c>replace in pairs</c>.</param>
    /// <param name="send">The operation; throws a <see cref="CosmosException"/> for every status that is not a result.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="CosmosStorageException">It failed permanently, or too often.</exception>
    public async Task<T> RunAsync<T>(string what, Func<CancellationToken, Task<T>> send, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan? wait;
            try
            {
                return await send(cancellationToken);
            }
            catch (CosmosException refusal) when (!cancellationToken.IsCancellationRequested)
            {
                wait = IsTransient(refusal) && attempt < Attempts ? refusal.RetryAfter ?? Backoff(attempt) : throw Failure(what, refusal);
            }
            catch (Exception broken) when (IsTransportFailure(broken) && !cancellationToken.IsCancellationRequested)
            {
                wait = attempt < Attempts && broken is not AuthenticationFailedException ? Backoff(attempt) : throw Failure(what, broken);
            }

            await Task.Delay(wait.Value < MaxDelay ? wait.Value : MaxDelay, clock, cancellationToken);
        }
    }

    /// <summary>
    /// Nothing has been written, and a retry may succeed: learn.microsoft.com/azure/cosmos-db/nosql/conceptual-resilient-sdk-applications.
    /// 429 is not listed, because the SDK has already waited as long as Cosmos told it to. 404 with a sub-status does not mean that the
    /// document is missing: 1002, for example, means that a replica lags behind.
    /// </summary>
    private static bool IsTransient(CosmosException refusal) =>
        (int)refusal.StatusCode is 408 or 410 or 449 or 503 || IsReplicaLag(refusal);

    private static bool IsReplicaLag(CosmosException refusal) => refusal is { StatusCode: HttpStatusCode.NotFound, SubStatusCode: 1002 };

    /// <summary>A document that cannot be parsed is not a failed connection: a retry would give the same result.</summary>
    private static bool IsTransportFailure(Exception broken) =>
        broken
            is HttpRequestException
                or OperationCanceledException
                or TimeoutException
                or AuthenticationFailedException
                or IOException
                and not DocumentException;

    private static TimeSpan Backoff(int attempt) => First * Math.Pow(2, attempt - 1);

    // Cosmos exceptions are not passed on as the cause, because their message may quote a query.
    private static CosmosStorageException Failure(string what, CosmosException refusal) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Storage failed: Azure Cosmos DB returned {(int)refusal.StatusCode} (sub-status {refusal.SubStatusCode}) for "
                    + $"{what}{Remedy(refusal)}; activity {refusal.ActivityId}."));

    private static CosmosStorageException Failure(string what, Exception broken) =>
        new($"Storage failed: Azure Cosmos DB could not be reached for {what} ({broken.GetType().Name}).", broken);

    private static string Remedy(CosmosException refusal) => (int)refusal.StatusCode switch
    {
        401 or 403 => ": give this host's identity the role Cosmos DB Built-in Data Contributor",
        404 => ": the database or the container does not exist",
        413 => ": the document is too large",
        429 => ": the account has no throughput left",
        _ => string.Empty,
    };
}
