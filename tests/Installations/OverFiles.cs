using System.Net;
using System.Net.Sockets;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Hosts.Local.Cli;

namespace OutlookOneOnOne.Installations;

/// <summary>A copy of the data folder of <c>serve</c> with files, opened by <c>serve</c>.</summary>
public class OverFiles : Installation
{
    private readonly CancellationTokenSource stop = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();
    private Task<int> run = Task.FromResult(0);
    private HttpClient? client;

    /// <summary>Half an hour after the last recording.</summary>
    public static Instant SoonAfter { get; } = Instant.FromUtc(2026, 11, 24, 14, 30);

    public string Folder { get; } = Directory.CreateTempSubdirectory("oneonone-installation-").FullName;

    public string Data => Path.Combine(Folder, "data");

    public string Error => error.ToString();

    protected override HttpClient Client => client ?? throw new InvalidOperationException("It is opened before the test.");

    /// <summary>The current time.</summary>
    protected virtual Instant Now => SoonAfter;

    protected virtual string Name => "files";

    /// <summary>The list of people.</summary>
    protected virtual string People => Fixture.In("people.csv");

    protected virtual IReadOnlyList<string> Sources =>
        ["--people", People, "--calendars", Fixture.In("calendars"), "--template-editor", Colleagues.Amara];

    /// <summary>Additional options.</summary>
    protected virtual IReadOnlyList<string> Options => ["--administrator", Colleagues.Vera];

    public override async ValueTask InitializeAsync()
    {
        Fixture.CopyTo(Data, Name, "data");
        var port = FreePort();
        var console = new CliConsole(TextWriter.Synchronized(output), TextWriter.Synchronized(error), new FakeClock(Now));
        string[] args = ["serve", .. Sources, .. Options, "--data", Data, "--port", $"{port}"];
        run = Hosts.Local.Cli.CommandLine.RunAsync(args, console, stop.Token);
        client = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}/") };
        await AnsweringAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await stop.CancelAsync();
        await run;
        client?.Dispose();
        stop.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AnsweringAsync()
    {
        while (true)
        {
            Assert.False(run.IsCompleted, Error);
            try
            {
                using var health = await Client.GetAsync(new Uri("healthz", UriKind.Relative), Cancel);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, Cancel);
            }
        }
    }
}
