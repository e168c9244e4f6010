using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OutlookOneOnOne.Benchmarks;

/// <summary>
/// Asks the built Local host for pages at a fixed rate while it reads files again that no program should have written, and tells how long
/// the other readers waited. Latency is measured from when a request was due. The goal: 99 % within 250 ms at 20 requests a second.
/// </summary>
internal static class ReaderLatency
{
    private const int Readers = 10; // Everybody may ask 300 times a minute.
    private const int PerSecond = 20;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(20);

    // The files are looked at once a minute.
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(130);

    /// <param name="host">The built <c>oneonone.dll</c>.</param>
    /// <param name="megabytes">The size of each file.</param>
    /// <param name="kinds">Which files, see <see cref="LargeFiles"/>; one person for each.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task RunAsync(string host, int megabytes, IReadOnlyList<string> kinds, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("readers").FullName;
        var calendars = Directory.CreateDirectory(Path.Combine(folder, "calendars")).FullName;
        var people = Path.Combine(folder, "people.csv");
        string[] bad = [.. kinds.Select((_, i) => $"bad{i}@x.test")];
        string[] names = ["boss@x.test", .. Enumerable.Range(0, Readers).Select(i => $"r{i}@x.test"), .. bad];
        await File.WriteAllLinesAsync(
            people, names.Select(n => $"{n},{n[..^7]},{(n == names[0] ? "" : names[0])}").Prepend("email,name,manager"), cancellationToken);
        foreach (var reader in names.Except(bad))
        {
            LargeFiles.Write(Path.Combine(calendars, $"{reader}.ics"), "ordinary events", 100_000);
        }

        foreach (var who in bad)
        {
            LargeFiles.Write(Path.Combine(calendars, $"{who}.ics"), "ordinary events", 1_000);
        }

        var port = FreePort();
        using var server = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [host, "serve", "--people", people, "--calendars", calendars, "--data", Path.Combine(folder, "data"), "--port", $"{port}"])
            { RedirectStandardOutput = true, RedirectStandardError = true })!; // It is a program that exists.
        try
        {
            server.BeginOutputReadLine();
            server.BeginErrorReadLine();
            await MeasureAsync(server, port, () => WriteAll(calendars, bad, kinds, megabytes), cancellationToken);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(CancellationToken.None);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(Process server, int port, Action write, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
        await StartedAsync(client, cancellationToken);
        await FireAsync(client, Quiet, cancellationToken); // Compiles everything.
        Report("at rest", server, await FireAsync(client, Quiet, cancellationToken));
        write();
        Report("while it reads", server, await FireAsync(client, Busy, cancellationToken));
    }

    private static void WriteAll(string calendars, string[] bad, IReadOnlyList<string> kinds, int megabytes)
    {
        foreach (var (i, kind) in kinds.Index())
        {
            LargeFiles.Write(Path.Combine(calendars, $"{bad[i]}.ics"), kind, megabytes * 1_000_000L);
        }
    }

    private static async Task StartedAsync(HttpClient client, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync("/", cancellationToken);
                return;
            }
            catch (HttpRequestException) when (attempt < 600)
            {
                await Task.Delay(100, cancellationToken);
            }
        }
    }

    private static async Task<ConcurrentBag<(HttpStatusCode Status, double Milliseconds)>> FireAsync(
        HttpClient client, TimeSpan length, CancellationToken cancellationToken)
    {
        var answers = new ConcurrentBag<(HttpStatusCode, double)>();
        var begun = Stopwatch.GetTimestamp();
        var running = new List<Task>();
        for (var due = TimeSpan.Zero; due < length; due += TimeSpan.FromSeconds(1.0 / PerSecond))
        {
            while (Stopwatch.GetElapsedTime(begun) < due)
            {
                await Task.Delay(1, cancellationToken);
            }

            running.Add(GetAsync(client, $"r{running.Count % Readers}@x.test", begun, due, answers, cancellationToken));
        }

        await Task.WhenAll(running);
        return answers;
    }

    private static async Task GetAsync(
        HttpClient client,
        string reader,
        long begun,
        TimeSpan due,
        ConcurrentBag<(HttpStatusCode, double)> answers,
        CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/pairs/boss@x.test") { Headers = { { "X-Local-User", reader } } };
        using var answer = await client.SendAsync(request, cancellationToken);
        answers.Add((answer.StatusCode, (Stopwatch.GetElapsedTime(begun) - due).TotalMilliseconds));
    }

    private static void Report(string when, Process server, ConcurrentBag<(HttpStatusCode Status, double Milliseconds)> answers)
    {
        server.Refresh();
        var times = answers.Select(a => a.Milliseconds).Order().ToList();
        double At(double share) => times[(int)Math.Min(times.Count - 1, share * times.Count)];
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{when}: {answers.Count(a => a.Status == HttpStatusCode.OK)} of {answers.Count} answered 200; ms: median {At(0.5):0.0}, "
                    + $"99 % {At(0.99):0.0}, longest {times[^1]:0.0}; server: {server.TotalProcessorTime.TotalSeconds:0.0} s, peak "
                    + $"{server.PeakWorkingSet64 >> 20} MiB"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
