using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>The built worker in its own process, started with the arguments that the Functions host passes.</summary>
internal sealed class WorkerProcess : IDisposable
{
    // The Functions host's own limit (azure-functions-host, GrpcServiceConstants).
    private const int LongestMessage = int.MaxValue;

    private readonly Process process;

    private WorkerProcess(Process process) => this.process = process;

    /// <summary>The folder with the worker, its functions.metadata and its host.json.</summary>
    public static string Folder { get; } = Path.GetDirectoryName(WorkerPath())!;

    public int Id => process.Id;

    /// <param name="id">The id with which it identifies itself to the server.</param>
    /// <param name="server">The gRPC server.</param>
    /// <param name="settings">Environment variables.</param>
    /// <param name="said">Receives its output.</param>
    public static WorkerProcess Start(string id, Uri server, IReadOnlyDictionary<string, string> settings, Action<string> said)
    {
        var start = new ProcessStartInfo("dotnet", [WorkerPath(), .. Arguments(id, server)])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = Folder;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => said(line.Data ?? string.Empty);
        process.ErrorDataReceived += (_, line) => said(line.Data ?? string.Empty);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new WorkerProcess(process);
    }

    /// <summary>SIGKILL: none of its code runs any more.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public Task EndedAsync(CancellationToken cancellationToken) => process.WaitForExitAsync(cancellationToken);

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static IEnumerable<string> Arguments(string id, Uri server) =>
    [
        "--functions-uri", server.AbsoluteUri,
        "--functions-request-id", Guid.NewGuid().ToString(),
        "--functions-worker-id", id,
        "--functions-grpc-max-message-length", LongestMessage.ToString(CultureInfo.InvariantCulture),
    ];

    private static string WorkerPath() =>
        typeof(WorkerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "WorkerPath").Value!;
}
