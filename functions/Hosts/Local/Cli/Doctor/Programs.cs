using System.ComponentModel;
using System.Diagnostics;

namespace OutlookOneOnOne.Hosts.Local.Cli.Doctor;

/// <summary>The output of a program.</summary>
/// <param name="Succeeded">True if its exit code was 0.</param>
/// <param name="Output">What it wrote to stdout, trimmed; to stderr if it failed.</param>
public sealed record ProgramResult(bool Succeeded, string Output);

/// <summary>Runs the Azure CLI and the Azure Developer CLI, as the user who is signed in there.</summary>
internal static class Programs
{
    /// <summary>Runs a program that is in the path. A missing program counts as failed.</summary>
    public static async Task<ProgramResult> RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        // On Windows both are scripts (.cmd), which only a shell finds.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", ["/c", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        try
        {
            using var process = Process.Start(start)!; // Null only for a document that another program opens.
            var (output, error) = (
                process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
            await process.WaitForExitAsync(cancellationToken);
            var succeeded = process.ExitCode == 0;
            return new ProgramResult(succeeded, (succeeded ? await output : await error).Trim());
        }
        catch (Win32Exception)
        {
            return new ProgramResult(false, Spoken.Messages.Diagnosis.ProgramsNotInstalled(program));
        }
    }
}
