namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Reads the whole body of a response, so that a truncated one is a failed attempt, which can be retried, and never part of a calendar.
/// </summary>
internal sealed class BufferedBody : DelegatingHandler
{
    // A page of 1,000 events with many attendees takes a few megabytes; a batch of twenty stays below this limit.
    private const long MaxSize = 256 << 20;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MaxSize, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
