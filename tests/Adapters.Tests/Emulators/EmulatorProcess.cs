using System.Collections.Concurrent;
using System.Diagnostics;

namespace OutlookOneOnOne.Adapters.Tests.Emulators;

/// <summary>A running emulator. It ends together with its standard input: when disposed of, and when this process dies.</summary>
internal sealed class EmulatorProcess : IAsyncDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Uri>> services;
    private readonly ConcurrentQueue<string> said = new();

    private EmulatorProcess(Process process, string[] services)
    {
        this.process = process;
        this.services = new(
            from service in services
            let ready = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously)
            select KeyValuePair.Create(service, ready));
        process.OutputDataReceived += (_, line) => OnOutput(line.Data);
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? string.Empty);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <param name="name">The name in tests/Emulators/serve.cjs.</param>
    /// <param name="services">All of them respond when this returns.</param>
    public static async Task<EmulatorProcess> StartAsync(string name, params string[] services)
    {
        var folder = await EmulatorPackages.InstallAsync(CancellationToken.None);
        var emulator = new EmulatorProcess(
            EmulatorPackages.Start(new ProcessStartInfo("node", [Path.Combine(folder, "serve.cjs"), name])
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }),
            services);
        try
        {
            await Task.WhenAll(emulator.services.Values.Select(s => s.Task)).WaitAsync(Timeout);
            return emulator;
        }
        catch (Exception e)
        {
            await emulator.DisposeAsync();
            throw new InvalidOperationException($"The emulator '{name}' did not start: {string.Join('\n', emulator.said)}", e);
        }
    }

    public Uri this[string service] => services[service].Task.Result;

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
        }
        catch (TimeoutException)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void OnOutput(string? line)
    {
        if (line is null)
        {
            // Its output has ended, so the process has ended too.
            foreach (var service in services.Values)
            {
                service.TrySetException(new IOException("It ended."));
            }

            return;
        }

        said.Enqueue(line);
        if (line.Split(" listening at ") is [var name, var address] && services.TryGetValue(name, out var waiting))
        {
            waiting.TrySetResult(new Uri(address));
        }
    }
}
