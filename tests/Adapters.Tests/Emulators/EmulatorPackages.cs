using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using OutlookOneOnOne.Adapters.Files;

namespace OutlookOneOnOne.Adapters.Tests.Emulators;

/// <summary>
/// The emulators as pinned in tests/Emulators/package-lock.json. The first caller installs them, and again when the lock file changes.
/// </summary>
internal static class EmulatorPackages
{
    private const string NoNode =
        "The tests run the Azure adapters against emulators, which need Node.js 20 or later with npm on the PATH; it was not "
            + "found. Install it: https://nodejs.org";

    public static async Task<string> InstallAsync(CancellationToken cancellationToken)
    {
        var folder = Folder();
        Directory.CreateDirectory(Path.Combine(folder, "obj"));
        await using var turn = await ExclusiveFile.OpenAsync(Path.Combine(folder, "obj", "install.lock"), () => { }, cancellationToken);

        // npm ci deletes node_modules first, together with this stamp, so an interrupted installation leaves no stamp.
        var stamp = Path.Combine(folder, "node_modules", ".installed");
        var wanted = Convert.ToHexString(
            SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder, "package-lock.json"), cancellationToken)));
        if (!File.Exists(stamp) || await File.ReadAllTextAsync(stamp, cancellationToken) != wanted)
        {
            await RunNpmAsync(folder, cancellationToken);
            await File.WriteAllTextAsync(stamp, wanted, cancellationToken);
        }

        return folder;
    }

    /// <exception cref="InvalidOperationException">A program is missing; the message says what to install.</exception>
    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException(NoNode, e);
        }
    }

    private static async Task RunNpmAsync(string folder, CancellationToken cancellationToken)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        using var process = Start(
            new ProcessStartInfo(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        var output = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci in {folder} failed: {string.Concat(output)}");
        }
    }

    private static string Folder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "OutlookOneOnOne.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine(root.FullName, "tests", "Emulators");
    }
}
