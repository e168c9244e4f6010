using OutlookOneOnOne.Worker.Tests.Hosting;

namespace OutlookOneOnOne.Worker.Tests;

public sealed class HostSizeTests
{
    /// <summary>Only this project tests what the host does beyond calling use cases.</summary>
    [Fact]
    public void The_host_project_has_fewer_than_400_lines()
    {
        var project = new DirectoryInfo(WorkerProcess.Folder);
        while (!project.EnumerateFiles("*.csproj").Any())
        {
            project = project.Parent!;
        }

        var lines = project.EnumerateFiles("*.cs").Sum(file => File.ReadLines(file.FullName).Count());

        Assert.InRange(lines, 1, 399);
    }
}
