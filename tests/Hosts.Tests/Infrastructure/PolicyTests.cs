using System.Text.Json;
using System.Text.RegularExpressions;
using OutlookOneOnOne.Api;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

/// <summary>
/// Every decision of an organisation can be set with <c>azd env set</c>, and is documented where the organisation is asked for it.
/// </summary>
public sealed partial class PolicyTests(Deployments deployments) : IClassFixture<Deployments>
{
    private static readonly JsonElement Parameters = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Bicep.Folder, "main.parameters.json")))
        .RootElement.GetProperty("parameters");

    public static TheoryData<string> Policies => [.. typeof(PolicySettings).GetProperties().Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Each_policy_is_a_variable_of_azd_with_a_default(string policy)
    {
        var parameter = char.ToLowerInvariant(policy[0]) + policy[1..];
        var value = Parameters.GetProperty(parameter).GetProperty("value").GetString();
        Assert.Equal($"${{ONEONONE_{Words().Replace(policy, "_$1").ToUpperInvariant()}={Default(policy)}}}", value);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Each_policy_is_a_setting_that_is_off_by_default(string policy)
    {
        var setting = deployments.Public.Settings.Where(s => s.Name.StartsWith($"Policy__{policy}", StringComparison.Ordinal));
        Assert.Equal(Default(policy), string.Concat(setting.Select(s => s.Value.GetString())), ignoreCase: true);
    }

    [Fact]
    public void Addresses_separated_by_commas_are_settings_of_their_own() =>
        Assert.Equal(
            ["bot@contoso.com", "@relay.contoso.com"],
            deployments.Private.Settings.Where(s => s.Name.StartsWith("Policy__NotPeople__", StringComparison.Ordinal))
                .Select(s => s.Value.GetString()));

    [Theory]
    [MemberData(nameof(Policies))]
    public void Each_policy_is_named_where_privacy_is_explained(string policy) =>
        Assert.Contains($"`{char.ToLowerInvariant(policy[0])}{policy[1..]}", Documentation(), StringComparison.Ordinal);

    [Fact]
    public async Task Every_parameter_file_entry_is_a_parameter_and_none_without_a_default_is_missing()
    {
        var (_, output, _) = await Bicep.Template;
        var known = JsonDocument.Parse(output).RootElement.GetProperty("parameters").EnumerateObject().ToList();
        var given = Parameters.EnumerateObject().Select(p => p.Name).ToHashSet();

        Assert.Empty(given.Except(known.Select(p => p.Name)));
        Assert.Empty(known.Where(p => !p.Value.TryGetProperty("defaultValue", out _)).Select(p => p.Name).Except(given));
    }

    private static string Default(string policy) => typeof(PolicySettings).GetProperty(policy)!.PropertyType switch
    {
        var type when type == typeof(bool) => "false",
        var type when type == typeof(int) => "0",
        _ => string.Empty,
    };

    private static string Documentation() => File.ReadAllText(Path.Combine(Bicep.Folder, "../docs/guides/en/privacy.md"));

    // The capitals of a name, except the first.
    [GeneratedRegex("(?<!^)([A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
