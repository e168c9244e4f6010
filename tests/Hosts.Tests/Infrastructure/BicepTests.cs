namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

public sealed class BicepTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_infrastructure_compiles_without_a_warning()
    {
        var (exitCode, output, faults) = await Bicep.RunAsync(Cancel, "build", Path.Combine(Bicep.Folder, "main.bicep"), "--stdout");
        Assert.Equal((0, string.Empty), (exitCode, faults));
        Assert.Contains("Microsoft.Web/sites", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_linter_reports_nothing()
    {
        var (exitCode, output, faults) = await Bicep.RunAsync(Cancel, "lint", Path.Combine(Bicep.Folder, "main.bicep"));
        Assert.Equal((0, string.Empty, string.Empty), (exitCode, output, faults));
    }

    [Fact]
    public async Task The_infrastructure_contains_no_keys_or_connection_strings()
    {
        var (_, output, _) = await Bicep.RunAsync(Cancel, "build", Path.Combine(Bicep.Folder, "main.bicep"), "--stdout");
        foreach (var secret in new[] { "listKeys", "AccountKey", "listConnectionStrings", "primaryMasterKey" })
        {
            Assert.DoesNotContain(secret, output, StringComparison.OrdinalIgnoreCase);
        }
    }
}
