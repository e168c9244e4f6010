using System.Net;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Serving;

/// <summary>The simulator behind an <see cref="HttpClient"/> without a socket.</summary>
internal sealed class InMemoryHandler(GraphService service) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? [])
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        var answer = await service.AnswerAsync(request.RequestUri!, request.Method.Method, headers, body, cancellationToken);
        return ResponseOf(answer, request);
    }

    private static HttpResponseMessage ResponseOf(GraphResponse answer, HttpRequestMessage request)
    {
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status) { RequestMessage = request };
        response.Content = answer.CutAfter is { } end
            ? new StreamContent(new CutStream(answer.Body[..end]))
            : new ByteArrayContent(answer.Body);
        foreach (var (name, value) in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
                response.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    /// <summary>Ends like a connection that is cut.</summary>
    private sealed class CutStream(byte[] begin) : MemoryStream(begin)
    {
        public override int Read(byte[] buffer, int offset, int count) => OrFail(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => OrFail(base.Read(buffer));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            OrFail(await base.ReadAsync(buffer, cancellationToken));

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            await base.CopyToAsync(destination, bufferSize, cancellationToken);
            OrFail(0);
        }

        private static int OrFail(int read) => read > 0
            ? read
            : throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }
}
