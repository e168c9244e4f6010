using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Graph;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Adapters.Microsoft365.Client;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>
/// A scripted Graph: each request gets the next response, and the last one is repeated. It is behind the real pipeline and has its own
/// clock.
/// </summary>
internal sealed class ScriptedGraph : HttpMessageHandler
{
    /// <summary>What the clock shows at first.</summary>
    public static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch.AddYears(56);

    private readonly ServiceProvider services;
    private readonly Func<HttpRequestMessage, HttpResponseMessage>[] script;

    public ScriptedGraph(params Func<HttpRequestMessage, HttpResponseMessage>[] script)
        : this(new FakeTimeProvider(Start), script)
    {
    }

    public ScriptedGraph(FakeTimeProvider clock, params Func<HttpRequestMessage, HttpResponseMessage>[] script)
    {
        (Clock, this.script) = (clock, script);
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddMicrosoft365(o =>
        {
            o.GraphUrl = new Uri("http://localhost:9/v1.0");
            o.NotificationSite = new Uri("https://oneonone.contoso.example/");
            o.Senders.Add("digest@contoso.example");
        });
        collection.AddHttpClient(GraphHttp.ClientName).ConfigurePrimaryHttpMessageHandler(() => this);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Clock { get; }

    public ConcurrentQueue<Sent> Requests { get; } = [];

    public int Count => Requests.Count;

    public GraphServiceClient Client => services.GetRequiredService<GraphClients>().For(GraphRole.Reader);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Advances the clock, a second at a time, until the work is done.</summary>
    public async Task<T> Run<T>(Task<T> work)
    {
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(2, TestContext.Current.CancellationToken));
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        return await work;
    }

    public static Func<HttpRequestMessage, HttpResponseMessage> Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        _ => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static Func<HttpRequestMessage, HttpResponseMessage> Error(HttpStatusCode status, string code, int? retryAfter = null) =>
        request =>
        {
            var response = Json($$$"""{"error":{"code":"{{{code}}}","message":"words that nobody parses"}}""", status)(request);
            if (retryAfter is { } seconds)
            {
                response.Headers.RetryAfter = new(TimeSpan.FromSeconds(seconds));
            }

            return response;
        };

    /// <summary>A response from somebody other than Graph, such as a proxy.</summary>
    public static Func<HttpRequestMessage, HttpResponseMessage> Foreign(
        HttpStatusCode status, string? type, string body, int? retryAfter = null) =>
        _ =>
        {
            var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
            response.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
            response.Headers.RetryAfter = retryAfter is { } seconds ? new(TimeSpan.FromSeconds(seconds)) : null;
            return response;
        };

    /// <summary>Breaks off in the middle, like a lost connection.</summary>
    public static Func<HttpRequestMessage, HttpResponseMessage> HalfAnswer() =>
        _ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(new BrokenStream()) { Headers = { { "Content-Type", "application/json" } } },
        };

    public static Func<HttpRequestMessage, HttpResponseMessage> NoConnection() =>
        _ => throw new HttpRequestException(HttpRequestError.ConnectionError);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Enqueue(
            new Sent(
                request.Method,
                request.RequestUri!,
                [.. request.Headers.TryGetValues("Prefer", out var prefer) ? prefer : []],
                request.Headers.Authorization?.Parameter,
                body,
                Clock.GetUtcNow()));
        return script[Math.Min(Count, script.Length) - 1](request);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            services.Dispose();
        }

        base.Dispose(disposing);
    }

    private sealed class BrokenStream : MemoryStream
    {
        private static readonly byte[] Half = "{\"value\":[{\"id\":"u8.ToArray();

        public BrokenStream()
            : base(Half)
        {
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read
                ? read
                : throw new HttpIOException(HttpRequestError.ResponseEnded);

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            await base.CopyToAsync(destination, bufferSize, cancellationToken);
            throw new HttpIOException(HttpRequestError.ResponseEnded);
        }
    }
}

/// <summary>A request as it was sent.</summary>
internal sealed record Sent(HttpMethod Method, Uri Url, IReadOnlyList<string> Prefer, string? Token, string? Body, DateTimeOffset At);
