using System.Diagnostics;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

/// <summary>
/// What <c>azd</c> would upload as the Functions application: it publishes the project and compresses the folder (azure-dev,
/// cli/azd/pkg/project/framework_service_dotnet.go). Published as it was built for these tests, without compiling ahead of time.
/// </summary>
public sealed class PublishedHost : IAsyncLifetime
{
    private static readonly string[] Configuration =
        ["-c", "Release", "--no-build", "-p:PublishReadyToRun=false", "-v", "quiet", "-nologo"];

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("published-");

    public async ValueTask InitializeAsync()
    {
        var project = Path.Combine(Bicep.Folder, "../functions/Hosts/AzureFunctions");
        var start = new ProcessStartInfo("dotnet", ["publish", project, "-o", Folder.FullName, .. Configuration])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!; // null only for a process that is reused, which is for shell execution
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
    }

    public ValueTask DisposeAsync()
    {
        Folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
