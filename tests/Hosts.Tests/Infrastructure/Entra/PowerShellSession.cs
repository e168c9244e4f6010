using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure.Entra;

/// <summary>
/// PowerShell, from the tools of this repository (.config/dotnet-tools.json). It finds the replacements in this folder instead of the
/// Azure CLI and the module for Exchange.
/// </summary>
public sealed class PowerShellSession : IAsyncLifetime
{
    private readonly string tokens = Path.GetTempFileName();
    private Process process = null!;

    /// <summary>The folder that replaces a key vault: a file for each secret.</summary>
    internal string Vault { get; } = Directory.CreateTempSubdirectory("vault-").FullName;

    /// <summary>The folder with what else the replacements of the Azure CLI and azd know.</summary>
    internal string State { get; } = Directory.CreateTempSubdirectory("azure-").FullName;

    /// <summary>The scripts in infra/entra.</summary>
    internal static string Scripts { get; } = Path.Combine(Bicep.Folder, "entra");

    /// <inheritdoc/>
    public ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["pwsh", "-NoProfile", "-NonInteractive", "-File", Path.Combine(Here(), "session.ps1")])
        {
            WorkingDirectory = Path.Combine(Bicep.Folder, ".."),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{Here()}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["PSModulePath"] = Here();
        start.Environment["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
        start.Environment["NO_COLOR"] = "1";
        start.Environment["AZ_TOKENS"] = tokens;
        start.Environment["AZ_VAULT"] = Vault;
        start.Environment["AZ_STATE"] = State;
        process = Process.Start(start)!;
        return ValueTask.CompletedTask;
    }

    /// <summary>The tokens of the next calls of the Azure CLI; the last one stays.</summary>
    internal Task SignInAsync(params string[] all) =>
        File.WriteAllLinesAsync(tokens, all, TestContext.Current.CancellationToken);

    /// <summary>Runs a script or a cmdlet.</summary>
    internal async Task<ScriptResult> RunAsync(string command, params (string Name, object Value)[] arguments)
    {
        var call = new { Command = command, Arguments = arguments.ToDictionary(a => a.Name, a => a.Value) };
        var answer = await AskAsync(JsonSerializer.Serialize(call));
        return answer is null
            ? throw new InvalidOperationException(
                $"PowerShell did not run. Is it installed (dotnet tool restore)? {await process.StandardError.ReadToEndAsync()}")
            : JsonSerializer.Deserialize<ScriptResult>(answer)!;
    }

    /// <summary>Its answer; null if it has ended.</summary>
    private async Task<string?> AskAsync(string call)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(call);
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            return null; // The pipe is broken: it has ended. What it wrote as an error says why.
        }

        return await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CloseInputAsync();
        await process.WaitForExitAsync();
        process.Dispose();
        File.Delete(tokens);
        Directory.Delete(Vault, recursive: true);
        Directory.Delete(State, recursive: true);
    }

    private async Task CloseInputAsync()
    {
        try
        {
            await process.StandardInput.DisposeAsync();
        }
        catch (IOException)
        {
            // It has ended, as the tests have reported by now.
        }
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

/// <param name="Said">What it wrote, line by line.</param>
/// <param name="Failed">The message of the exception that ended it; null if it reached its end.</param>
internal sealed record ScriptResult(IReadOnlyList<string> Said, string? Failed)
{
    /// <summary>The output of a script that reached its end.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            Assert.Null(Failed);
            return Said;
        }
    }
}
