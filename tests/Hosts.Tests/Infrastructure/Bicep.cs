using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

/// <summary>The Bicep compiler, from its package.</summary>
internal static class Bicep
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../infra"));

    /// <summary>Returns the standard output and all warnings and errors.</summary>
    public static async Task<(int ExitCode, string Output, string Faults)> RunAsync(
        CancellationToken cancellationToken, params string[] arguments)
    {
        // NuGet does not preserve file modes, so the compiler is not executable.
        var copy = Path.Combine(Directory.CreateTempSubdirectory("bicep-").FullName, "bicep");
        File.Copy(Compiler, copy);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo(copy, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, faults) = (
            process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        var result = (process.ExitCode, await output, await faults);
        Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);
        return result;
    }

    private static string Compiler { get; } =
        typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "BicepPath").Value!;

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
