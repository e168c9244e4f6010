namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Takes an answer only with its whole body: one that breaks off half-way is then a failed attempt like any other, which can be
/// made again, and never half a calendar.
/// </summary>
internal sealed class WholeBody : DelegatingHandler
{
    // A page of 1,000 events with many guests is some megabytes; twenty of them in a batch stay below this.
    private const long Largest = 256 << 20;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(Largest, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
