using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

/// <summary>The Bicep compiler, from its package.</summary>
internal static class Bicep
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../infra"));

    /// <summary>Returns the standard output and all warnings and errors.</summary>
    public static async Task<(int ExitCode, string Output, string Faults)> RunAsync(
        CancellationToken cancellationToken, params string[] arguments)
    {
        var start = new ProcessStartInfo(Executable.Value, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, faults) = (
            process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output, await faults);
    }

    /// <summary>The compiled template, and what the compiler says about it. Compiled once for all classes, as it takes seconds.</summary>
    public static Task<(int ExitCode, string Output, string Faults)> Template => Compilation.Value;

    /// <summary>What would be deployed, computed offline (<c>bicep snapshot</c>).</summary>
    /// <param name="parameters">Lines of a parameters file, in addition to those that <c>azd</c> always sets.</param>
    public static async Task<JsonElement> SnapshotAsync(CancellationToken cancellationToken, params string[] parameters)
    {
        var folder = Directory.CreateTempSubdirectory("bicep-").FullName;
        try
        {
            var file = Path.Combine(folder, "test.bicepparam");
            await File.WriteAllLinesAsync(
                file, [$"using '{MainFrom(folder)}'", .. Always, .. parameters], cancellationToken);
            var (exitCode, _, faults) = await RunAsync(
                cancellationToken, "snapshot", file, "--subscription-id", Subscription, "--tenant-id", Tenant);
            Assert.Equal((0, string.Empty), (exitCode, faults));
            var snapshot = await File.ReadAllTextAsync(Path.ChangeExtension(file, ".snapshot.json"), cancellationToken);
            return JsonDocument.Parse(snapshot).RootElement;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private const string Subscription = "33333333-2222-3333-4444-555555555555";
    private const string Tenant = "11111111-2222-3333-4444-555555555555";

    // The longest name that main.bicep allows.
    private static readonly string[] Always =
    [
        "param environmentName = 'a-twenty-letter-name'",
        "param location = 'westeurope'",
        $"param tenantId = '{Tenant}'",
        "param apiClientId = '22222222-2222-3333-4444-555555555555'",
        "param senders = ['a@contoso.com', 'b@contoso.com']",
    ];

    private static string Compiler { get; } =
        typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "BicepPath").Value!;

    private static Lazy<Task<(int ExitCode, string Output, string Faults)>> Compilation { get; } =
        new(() => RunAsync(CancellationToken.None, "build", Path.Combine(Folder, "main.bicep"), "--stdout"));

    private static Lazy<string> Executable { get; } = new(FindExecutable);

    // Bicep takes relative paths only.
    private static string MainFrom(string from) => Path.GetRelativePath(from, Path.Combine(Folder, "main.bicep")).Replace('\\', '/');

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static string FindExecutable()
    {
        if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(Compiler) & UnixFileMode.UserExecute) != 0)
        {
            return Compiler;
        }

        // NuGet does not preserve file modes on every system.
        var copy = Path.Combine(Directory.CreateTempSubdirectory("bicep-").FullName, "bicep");
        File.Copy(Compiler, copy);
        File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);
        return copy;
    }
}
