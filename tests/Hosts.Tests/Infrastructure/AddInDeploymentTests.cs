using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

/// <summary>What the build of the add-in asks of <c>azd</c> is what <c>infra</c> gives, and there by then.</summary>
public sealed partial class AddInDeploymentTests
{
    private static string Deployment { get; } = Read("../azure.yaml");

    [Fact]
    public void What_provisioning_makes_is_there_before_the_add_in_is_built_for_it()
    {
        var steps = Step().Matches(Deployment).Select(m => m.Groups[1].Value);
        Assert.Equal(["provision", "deploy --all"], steps);
    }

    [Fact]
    public void On_every_system_the_add_in_is_told_its_site_after_it_is_built()
    {
        var hooks = Hook().Matches(Deployment).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(2, hooks.Count);
        Assert.All(hooks, hook => Assert.StartsWith("npm ci && npm run build && npm run site && npm run manifest -- ", hook, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_name_that_it_asks_for_is_given()
    {
        var asked = Name().Matches(Read("../addin/build/site.mjs")).Concat(Name().Matches(Deployment)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["ADDIN_URL", "API_URL", "ENTRA_AUTHORITY", "ONEONONE_API_CLIENT_ID"], asked);
        var given = Output().Matches(Read("main.bicep")).Concat(Parameter().Matches(Read("main.parameters.json"))).Select(m => m.Groups[1].Value);
        Assert.Empty(asked.Except(given));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Bicep.Folder, file));

    [GeneratedRegex(@"^\s+- azd: (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex(@"^\s+run: (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Hook();

    [GeneratedRegex(@"\b[A-Z]+(_[A-Z]+)+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^output ([A-Z_]+) ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Output();

    [GeneratedRegex(@"\$\{([A-Z_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
