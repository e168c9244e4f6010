using System.Globalization;
using System.Net;
using Azure.Identity;
using Microsoft.Azure.Cosmos;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// Asks again what failed in passing, a bounded number of times, and in the end says that storage failed. Whatever is asked here can
/// be asked twice: a write whose answer was lost is known again by its stamp (<see cref="ContainerDocuments"/>).
/// </summary>
internal sealed class Patience(TimeProvider clock)
{
    private const int Attempts = 6;

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <param name="what">For the message, e.g. <c>replace in pairs</c>.</param>
    /// <param name="ask">Throws a <see cref="CosmosException"/> for every status that is no answer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="CosmosStorageException">It failed for good, or too often.</exception>
    public async Task<T> AskAsync<T>(string what, Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan? wait;
            try
            {
                return await ask(cancellationToken);
            }
            catch (CosmosException refusal) when (!cancellationToken.IsCancellationRequested)
            {
                wait = IsPassing(refusal) && attempt < Attempts ? refusal.RetryAfter ?? Backoff(attempt) : throw Failure(what, refusal);
            }
            catch (Exception broken) when (IsOutside(broken) && !cancellationToken.IsCancellationRequested)
            {
                wait = attempt < Attempts && broken is not AuthenticationFailedException ? Backoff(attempt) : throw Failure(what, broken);
            }

            await Task.Delay(wait.Value < Longest ? wait.Value : Longest, clock, cancellationToken);
        }
    }

    /// <summary>
    /// Nothing was decided, and soon it can be: learn.microsoft.com/azure/cosmos-db/nosql/conceptual-resilient-sdk-applications. 429 is not
    /// here: the SDK has waited for that by itself, as long as it was told to. 404 with a sub-status is no missing document: 1002 is a
    /// replica that lags behind.
    /// </summary>
    private static bool IsPassing(CosmosException refusal) => (int)refusal.StatusCode is 408 or 410 or 449 or 503 || IsLagging(refusal);

    private static bool IsLagging(CosmosException refusal) => refusal is { StatusCode: HttpStatusCode.NotFound, SubStatusCode: 1002 };

    /// <summary>A document that was read and cannot be understood is no failed connection: it would be the same the next time.</summary>
    private static bool IsOutside(Exception broken) =>
        broken
            is HttpRequestException
                or OperationCanceledException
                or TimeoutException
                or AuthenticationFailedException
                or IOException
                and not DocumentException;

    private static TimeSpan Backoff(int attempt) => First * Math.Pow(2, attempt - 1);

    // Without the cause where it is Cosmos's: its message may quote a query.
    private static CosmosStorageException Failure(string what, CosmosException refusal) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Storage failed: Azure Cosmos DB answered {(int)refusal.StatusCode} (sub-status {refusal.SubStatusCode}) to "
                    + $"{what}{Remedy(refusal)}; activity {refusal.ActivityId}."));

    private static CosmosStorageException Failure(string what, Exception broken) =>
        new($"Storage failed: Azure Cosmos DB could not be asked to {what} ({broken.GetType().Name}).", broken);

    private static string Remedy(CosmosException refusal) => (int)refusal.StatusCode switch
    {
        401 or 403 => ": give this host's identity the role Cosmos DB Built-in Data Contributor",
        404 => ": the database or the container is not there",
        413 => ": the document is too large",
        429 => ": the account has no throughput left",
        _ => string.Empty,
    };
}
