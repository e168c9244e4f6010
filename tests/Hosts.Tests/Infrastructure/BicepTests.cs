namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

public sealed class BicepTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_infrastructure_compiles_without_a_warning()
    {
        var (exitCode, output, faults) = await Bicep.Template;
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
        var (_, output, _) = await Bicep.Template;
        foreach (var secret in new[] { "listKeys", "AccountKey", "listConnectionStrings", "primaryMasterKey" })
        {
            Assert.DoesNotContain(secret, output, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_linter_knows_the_rules_that_are_switched_on()
    {
        // A misspelled rule in bicepconfig.json would be silently ignored.
        var folder = Directory.CreateTempSubdirectory("bicep-");
        var file = Path.Combine(folder.FullName, "faulty.bicep");
        await File.WriteAllTextAsync(file, "param unused string\nvar nobody = 'x'\n", Cancel);
        File.Copy(Path.Combine(Bicep.Folder, "bicepconfig.json"), Path.Combine(folder.FullName, "bicepconfig.json"));

        var (exitCode, output, faults) = await Bicep.RunAsync(Cancel, "lint", file);
        folder.Delete(recursive: true);

        Assert.Equal(1, exitCode);
        Assert.Contains("Error no-unused-params", output + faults, StringComparison.Ordinal);
        Assert.Contains("Error no-unused-vars", output + faults, StringComparison.Ordinal);
    }
}
