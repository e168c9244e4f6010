using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

/// <summary><c>infra</c> provides every variable that the build of the add-in reads through <c>azd</c>, in time.</summary>
public sealed partial class AddInDeploymentTests
{
    private static string Deployment { get; } = Read("../azure.yaml");

    [Fact]
    public void Provisioning_runs_before_the_add_in_is_built()
    {
        var steps = Step().Matches(Deployment).Select(m => m.Groups[1].Value);
        Assert.Equal(["provision", "deploy --all"], steps);
    }

    [Fact]
    public void On_every_system_the_add_in_gets_its_site_after_azd_has_built_it()
    {
        var hooks = Hook().Matches(Deployment).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(2, hooks.Count);
        Assert.All(hooks, hook => Assert.StartsWith("npm run site && node build/manifests.mjs ", hook, StringComparison.Ordinal));
        Assert.DoesNotContain("prepackage:", Deployment, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_variable_that_the_build_needs_is_an_output()
    {
        var names = Name()
            .Matches(Read("../addin/build/site.mjs"))
            .Concat(Name().Matches(Deployment))
            .Select(m => m.Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(["ADDIN_URL", "API_URL", "ENTRA_AUTHORITY", "ONEONONE_ADDRESSES_FORMALLY", "ONEONONE_API_CLIENT_ID"], names);
        var given = Output()
            .Matches(Read("main.bicep"))
            .Concat(Parameter().Matches(Read("main.parameters.json")))
            .Select(m => m.Groups[1].Value);
        Assert.Empty(names.Except(given));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Bicep.Folder, file));

    [GeneratedRegex(@"^\s+- azd: (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex(@"^\s+run: (npm .+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Hook();

    [GeneratedRegex(@"\b[A-Z]+(_[A-Z]+)+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^output ([A-Z_]+) ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Output();

    [GeneratedRegex(@"\$\{([A-Z_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
