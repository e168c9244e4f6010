using System.CommandLine;
using System.CommandLine.Parsing;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The options that read people and calendars from Microsoft 365 instead of files.</summary>
internal sealed class GraphFlags
{
    private readonly Option<bool> graph = new("--graph")
    {
        Description = "Read the people and calendars that you can see in Microsoft 365, after 'oneonone login', instead of files.",
    };

    private readonly Option<bool> asApplication = new("--as-app")
    {
        Description = "With --graph: sign in as an application, with AZURE_CLIENT_ID and AZURE_CLIENT_SECRET or a certificate, a " +
            "managed identity, or the Azure CLI.",
    };

    private readonly Option<string?> tenant = new("--tenant")
    {
        Description = "With --as-app: the tenant. [default: AZURE_TENANT_ID]",
        HelpName = "ID|DOMAIN",
    };

    private readonly Option<bool> freeBusy = new("--free-busy")
    {
        Description = "With --graph: also read when other people are busy, but not with what, to suggest times that suit both.",
    };

    private readonly Option<Uri?> url = new("--graph-url")
    {
        Description = "With --graph: the address of Microsoft Graph, for a national cloud or a simulator on this machine. [default: " +
            "https://graph.microsoft.com/v1.0]",
        HelpName = "URL",
        CustomParser = Flags.Parsed(
            text => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null,
            text => Spoken.Messages.Options.NotSite("--graph-url", text, "https://graph.microsoft.com/v1.0")),
    };

    private Option[] DependentOptions => [asApplication, tenant, url, freeBusy];

    public void AddTo(Command command, Option[] files)
    {
        command.Options.Add(graph);
        foreach (var companion in DependentOptions)
        {
            command.Options.Add(companion);
        }

        command.Validators.Add(result =>
        {
            var isGraph = result.GetValue(graph);
            foreach (var odd in isGraph ? files.Where(IsSpecified) : DependentOptions.Where(IsSpecified))
            {
                result.AddError(isGraph
                    ? Spoken.Messages.Options.NotTogether(odd.Name, graph.Name)
                    : Spoken.Messages.Options.Needs(odd.Name, graph.Name));
            }

            bool IsSpecified(Option option) => result.GetResult(option) is { Implicit: false };
        });
    }

    public bool IsSpecified(ParseResult parsed) => parsed.GetValue(graph);

    public bool IsSpecified(CommandResult result) => result.GetValue(graph);

    /// <param name="parsed">The command line.</param>
    /// <param name="ownTeam">Whether the signed-in person's own team is enough, which needs no administrator's consent.</param>
    /// <param name="signInFolder">Null for the usual folder.</param>
    public GraphSource Read(ParseResult parsed, bool ownTeam, string? signInFolder) => new(
        parsed.GetValue(url),
        parsed.GetValue(tenant),
        AsApplication: parsed.GetValue(asApplication),
        OwnTeam: ownTeam && !parsed.GetValue(asApplication),
        signInFolder)
    {
        ReadsFreeBusy = parsed.GetValue(freeBusy),
    };
}
