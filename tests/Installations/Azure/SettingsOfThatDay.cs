using Microsoft.Extensions.Configuration;
using OutlookOneOnOne.Hosts.AzureFunctions;

namespace OutlookOneOnOne.Installations.Azure;

/// <summary>The settings of the function app: <c>azure/settings.env</c>.</summary>
internal static class SettingsOfThatDay
{
    public const string Tenant = "0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0001";

    /// <param name="instead">Other values, by section and name; null to leave a setting out.</param>
    public static HostSettings Read(IReadOnlyDictionary<string, string?> instead) => HostSettings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(Lines().Where(l => !instead.ContainsKey(l.Key)))
        .AddInMemoryCollection(instead.Where(l => l.Value is not null))
        .Build());

    // As .NET reads them from the environment: two underscores mean a colon.
    private static IEnumerable<KeyValuePair<string, string?>> Lines() =>
        from line in Fixture.Text("azure", "settings.env").Split('\n')
        let parts = line.Split('=', 2)
        select KeyValuePair.Create(parts[0].Replace("__", ":", StringComparison.Ordinal), (string?)parts[1]);
}
