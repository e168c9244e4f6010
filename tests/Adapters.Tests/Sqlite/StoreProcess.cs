using System.Diagnostics;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

/// <summary>A real process on a data folder; tests/StoreProcess/Program.cs lists what it can do.</summary>
internal sealed class StoreProcess : IDisposable
{
    private readonly Process process;

    private StoreProcess(Process process) => this.process = process;

    public static StoreProcess Start(params string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var program = Path.Combine(AppContext.BaseDirectory, "OutlookOneOnOne.StoreProcess.dll");
        var start = new ProcessStartInfo(dotnet, ["exec", program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new StoreProcess(Process.Start(start)!);
    }

    public StreamWriter Input => process.StandardInput;

    public StreamReader Output => process.StandardOutput;

    /// <summary>SIGKILL: no more code of the process runs.</summary>
    public void Kill() => process.Kill();

    public async Task<int> EndAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
