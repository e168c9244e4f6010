using OutlookOneOnOne.Fakes;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Permissions;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>What operators are told about back-ups, keys, certificates and the directory, in the language that has brackets.</summary>
public sealed class OperatorLanguageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;

    private readonly Terminal terminal = new(SmallCompany.Now)
    {
        Language = PseudoLanguage.Messages,
        Width = 400,
        Passphrase = "five random words are long",
    };

    public OperatorLanguageTests() => company = new SmallCompany(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Back_ups_and_keys_are_in_the_catalogue()
    {
        var (data, archive, keys) = (folder.In("data"), folder.In("backup.zip"), folder.In("keys.json"));
        await AllInBracketsAsync("keys", "seal", "--data", data); // there is no such folder yet
        (await new Terminal(SmallCompany.Now).RunAsync(["digest", .. company.Sources])).Fine();
        foreach (var does in new[] { "list", "add", "rotate", "seal", "list", "unseal" })
        {
            await AllInBracketsAsync("keys", does, "--data", data);
        }

        await AllInBracketsAsync("backup", archive, "--data", data);
        await AllInBracketsAsync("keys", "backup", keys, "--data", data);
        await AllInBracketsAsync("keys", "restore", keys, "--data", data);
        await AllInBracketsAsync("restore", archive, "--data", folder.In("new"), "--keys", keys);
    }

    [Fact]
    public async Task Why_a_back_up_is_refused_is_in_the_catalogue()
    {
        var (data, archive, keys) = (folder.In("data"), folder.In("backup.zip"), folder.In("keys.json"));
        (await new Terminal(SmallCompany.Now).RunAsync(["digest", .. company.Sources])).Fine();
        (await terminal.RunAsync("backup", archive, "--data", data)).Fine();
        string[][] refused =
        [
            ["backup", archive, "--data", data],
            ["backup", folder.In("data", "b.zip"), "--data", data],
            ["backup", folder.In("b.zip"), "--data", folder.In("nothing")],
            ["restore", archive, "--data", data],
            ["restore", archive, "--data", folder.In("new"), "--keys", archive],
            ["keys", "backup", folder.In("data", "keys.json"), "--data", data],
            ["keys", "backup", keys, "--data", data],
            ["keys", "restore", archive, "--data", data],
        ];
        foreach (var args in refused)
        {
            await AllInBracketsAsync(args);
        }

        (await terminal.RunAsync("keys", "add", "--data", data)).Fine();
        Brackets.Contain(await new Terminal(SmallCompany.Now) { Language = PseudoLanguage.Messages, Passphrase = "short" }
            .RunAsync("keys", "backup", keys, "--data", data));
        TemporaryFolder.Write(folder.In("data.keys"), "{}");
        await AllInBracketsAsync("keys", "list", "--data", data);
        CutOff(archive);
        AssertSays("[", await terminal.RunAsync("restore", archive, "--data", folder.In("new")));
    }

    [Fact]
    public async Task What_Microsoft_365_lacks_and_what_is_no_certificate_is_in_the_catalogue()
    {
        var tenant = await SampleTenant.FromFilesAsync(
            company.PeopleCsv, [company.Calendars], TestContext.Current.CancellationToken);
        await using var graph = await GraphSimulator.StartAsync(
            tenant,
            new SimulatorOptions
            {
                Apps = [new SimulatedApp("reader", "reader", "User.Read.All", "Calendars.Read")],
            },
            TestContext.Current.CancellationToken);
        string[] on = ["--graph-url", graph.BaseAddress.AbsoluteUri, "--data", folder.In("graph"), "--verbose"];
        var digest = await new Terminal(SmallCompany.Now, folder.In("sign-in")) { Language = PseudoLanguage.Messages, Width = 400 }
            .RunAsync(["digest", "--graph", .. on]);

        AssertSays("[The groups could not be read", digest);
        Brackets.Contain(digest);

        TemporaryFolder.Write(folder.In("localhost.pem"), "nothing");
        TemporaryFolder.Write(folder.In("localhost.key"), "nothing");
        Brackets.Contain(await terminal.RunAsync(
            "serve", "--data", folder.In("data"), "--port", "0", "--https-certificate", folder.In("localhost.pem")));
    }

    [Fact]
    public async Task Why_data_or_Microsoft_365_cannot_be_used_is_in_the_catalogue()
    {
        var outside = new Terminal(SmallCompany.Now, folder.In("sign-in")) { Language = PseudoLanguage.Messages, Width = 400 };
        AssertSays("[Nobody is signed in", await outside.RunAsync("coverage", "--graph", "--data", folder.In("data")));
        Brackets.Contain(await outside.RunAsync("coverage", "--graph", "--data", folder.In("data")));

        TemporaryFolder.Write(folder.In("file"), "no folder");
        await AllInBracketsAsync(["digest", .. company.Sources[..^1], folder.In("file")]);
        Directory.CreateDirectory(folder.In("broken"));
        TemporaryFolder.Write(folder.In("broken", "oneonone.db"), new string('x', 5000));
        var broken = await terminal.RunAsync(["digest", .. company.Sources[..^1], folder.In("broken")]);
        AssertSays("is not a database", broken);
        Brackets.Contain(broken);
    }

    private static void CutOff(string file) => File.WriteAllBytes(file, File.ReadAllBytes(file)[..200]);

    private async Task AllInBracketsAsync(params string[] args) => Brackets.Contain(await terminal.RunAsync(args));

    private static void AssertSays(string text, Outcome outcome) => Assert.Contains(text, outcome.Error, StringComparison.Ordinal);
}
