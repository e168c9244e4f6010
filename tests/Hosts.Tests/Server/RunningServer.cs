using System.Net;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Server;

namespace OutlookOneOnOne.Hosts.Tests.Server;

/// <summary>The real application, started by its command line in this process on a free port.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();
    private readonly TextWriter outputInTurn, errorInTurn;
    private readonly Task<int> run;

    private RunningServer(Instant now, string[] args, int port)
    {
        (outputInTurn, errorInTurn) = (TextWriter.Synchronized(output), TextWriter.Synchronized(error));
        var console = new CliConsole(outputInTurn, errorInTurn, new FakeClock(now));
        run = CommandLine.RunAsync([.. args, "--port", $"{port}"], console, stop.Token);
        Port = port;
        Client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
            })
        { BaseAddress = new Uri($"http://localhost:{port}/") };
    }

    public int Port { get; }

    public HttpClient Client { get; }

    public string Out => Written(output, outputInTurn);

    public string Error => Written(error, errorInTurn);

    public static async Task<RunningServer> StartAsync(Instant now, params string[] args)
    {
        var served = new RunningServer(now, args, LocalServer.FreePort());
        while (!served.Out.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            Assert.False(served.run.IsCompleted, served.Error);
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        return served;
    }

    public async Task<(HttpStatusCode Status, string Body)> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(HttpMethod.Get, path, null, headers);
        return (
            response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    public Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<int> StopAsync()
    {
        await stop.CancelAsync();
        return await run;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Client.Dispose();
        stop.Dispose();
    }

    // A synchronised writer locks itself; reading what it wraps while it writes fails.
    private static string Written(StringWriter writer, TextWriter inTurn)
    {
        lock (inTurn)
        {
            return writer.ToString();
        }
    }
}
