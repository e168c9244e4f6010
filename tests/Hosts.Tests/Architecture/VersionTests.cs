using System.Text.RegularExpressions;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>Programs, pane, manifest and mail name the same version.</summary>
public sealed partial class VersionTests
{
    private static readonly string Program = typeof(Person).Assembly.GetName().Version!.ToString(3); // The build gives every assembly one.

    [Theory]
    [InlineData("addin/package.json")]
    [InlineData("addin/manifest/product.ts")]
    public void The_add_in_has_the_version_of_the_programs(string file) =>
        Assert.Equal(Program, Version().Match(File.ReadAllText(Path.Combine(Repository.Root, file))).Groups[1].Value);

    [Fact]
    public async Task The_command_line_names_it_with_the_commit() =>
        Assert.Matches(
            $@"^{Regex.Escape(Program)}(\+[0-9a-f]{{40}})?\n$",
            (await new Cli.Terminal(NodaTime.Instant.MinValue).RunAsync("--version")).Out);

    [GeneratedRegex("version\"?: [\"'](\\d+\\.\\d+\\.\\d+)[\"']", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
