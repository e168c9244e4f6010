using System.Net;
using System.Text.Json;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using Polly.Timeout;

namespace OutlookOneOnOne.Adapters.Microsoft365.Errors;

/// <summary>
/// Translates the exceptions of the Graph SDK and of HTTP. <see cref="Authentication.SignInErrors"/> translates failed sign-ins.
/// </summary>
internal static class GraphErrors
{
    /// <summary>
    /// Makes a call. Throws only <see cref="OperationCanceledException"/> when the caller cancels, and exceptions from bugs.
    /// </summary>
    public static async Task<GraphResult<T>> TryAsync<T>(Func<Task<T?>> call, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await call() is { } value
                ? new GraphResult<T>.Succeeded(value)
                : new GraphResult<T>.Failed(new GraphFault.Unavailable("emptyAnswer"));
        }
        catch (Exception e) when (Of(e, cancellationToken) is { } fault)
        {
            return new GraphResult<T>.Failed(fault);
        }
    }

    /// <summary>Makes a call without a result.</summary>
    public static async Task<GraphFault?> TryAsync(Func<Task> call, CancellationToken cancellationToken)
    {
        try
        {
            await call();
            return null;
        }
        catch (Exception e) when (Of(e, cancellationToken) is { } fault)
        {
            return fault;
        }
    }

    /// <summary>Null for exceptions that do not come from Graph.</summary>
    public static GraphFault? Of(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        ODataError e => Of((HttpStatusCode)e.ResponseStatusCode, e.Error?.Code, RetryAfter.Of(e.ResponseHeaders)),
        ApiException { ResponseStatusCode: >= 200 and < 300 } => new GraphFault.Unavailable("halfAnswer"), // It could not be read.
        ApiException e => Of((HttpStatusCode)e.ResponseStatusCode, code: null, RetryAfter.Of(e.ResponseHeaders)),
        TimeoutRejectedException => new GraphFault.Unavailable("timeout"),
        OperationCanceledException when !cancellationToken.IsCancellationRequested => new GraphFault.Unavailable("timeout"),
        HttpRequestException e => new GraphFault.Unavailable($"http{e.HttpRequestError}"),
        IOException or JsonException => new GraphFault.Unavailable("halfAnswer"),
        _ when IsOfAnotherType(exception) => new GraphFault.Unavailable("wrongType"),
        UriFormatException => new GraphFault.Unavailable("badLink"), // the link to the next page is not a URL
        _ => null,
    };

    /// <summary>
    /// A value in JSON is of another type than the SDK expects. This is how the reader of JSON marks it; a bug of ours has no such mark.
    /// </summary>
    public static bool IsOfAnotherType(Exception exception) =>
        exception is InvalidOperationException or FormatException && exception.Source == "System.Text.Json.Rethrowable";

    /// <summary>The fault for a status. Each item of a batch has its own status.</summary>
    public static GraphFault Of(HttpStatusCode status, string? code, TimeSpan? retryAfter)
    {
        var word = string.IsNullOrEmpty(code) ? $"status{(int)status}" : code;
        return (status, retryAfter) switch
        {
            (HttpStatusCode.Unauthorized, _) => new GraphFault.NotAuthenticated(word),
            (HttpStatusCode.Forbidden, _) => new GraphFault.AccessDenied(word),
            (HttpStatusCode.NotFound, _) => new GraphFault.NotFound(word),
            (HttpStatusCode.Conflict, _) => new GraphFault.Conflict(word),
            (HttpStatusCode.Gone, _) => new GraphFault.Gone(word),
            (HttpStatusCode.PreconditionFailed, _) => new GraphFault.Stale(word),
            (HttpStatusCode.TooManyRequests, _) => new GraphFault.Busy(word, Duration.FromTimeSpan(retryAfter ?? RetryAfter.Default)),
            (HttpStatusCode.ServiceUnavailable, { } wait) => new GraphFault.Busy(word, Duration.FromTimeSpan(wait)),
            (HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError, _) => new GraphFault.Unavailable(word),
            _ when word is "syncStateNotFound" or "SyncStateNotFound" or "resyncRequired" => new GraphFault.Gone(word),
            _ => new GraphFault.Refused(word, (int)status),
        };
    }
}
