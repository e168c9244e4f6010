using System.CommandLine;
using OutlookOneOnOne.Adapters.Microsoft365;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Signs in to Microsoft 365 with a code typed in a browser, on this machine or any other.</summary>
internal sealed class LoginCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly Option<string?> tenant = new("--tenant")
    {
        Description = "The organisation's tenant. [default: the one that you belong to]",
        HelpName = "ID|DOMAIN",
    };

    private readonly Option<string?> clientId = new("--client-id")
    {
        Description = "An application of your organisation's own, a public client. [default: Microsoft Graph Command Line Tools]",
        HelpName = "GUID",
        CustomParser = Flags.Parsed(
            text => Guid.TryParse(text, out _) ? text : null,
            text => $"--client-id '{text}' is not the id of an application; write it like 00001111-aaaa-2222-bbbb-3333cccc4444."),
    };

    private readonly Option<bool> organisation = new("--organisation")
    {
        Description = "To read everybody, for 'digest --graph'; an administrator must have allowed it. Without it: your own calendar and your reports.",
    };

    public LoginCommand(CliConsole console)
        : base("login", "Signs in to Microsoft 365, so that --graph can read what you may see. You type a code in a browser.")
    {
        this.console = console;
        Options.Add(tenant);
        Options.Add(clientId);
        Options.Add(organisation);
        SetAction(RunAsync);
    }

    public string[] Examples => ["login", "login --tenant contoso.example --client-id 00001111-aaaa-2222-bbbb-3333cccc4444", "login --organisation"];

    public string Notes => """
        The sign-in is kept in your own folder, encrypted where the system can: by Windows, by the macOS keychain, on Linux by a
        keyring. Where there is none it is a file that only you can read. 'oneonone logout' removes it.
        """;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = new SignInRequest(
            parsed.GetValue(tenant) ?? DeskSignIn.DefaultTenant, parsed.GetValue(clientId) ?? DeskSignIn.DefaultClientId, parsed.GetValue(organisation));
        var person = await new DeskSignIn(console.SignInFolder).SignInAsync(request, console.Error.WriteLine, cancellationToken);
        await console.Out.WriteLineAsync($"Signed in as {person.UserName}. Try: {console.Called} coverage --graph");
        if (!person.IsEncrypted)
        {
            await console.Error.WriteLineAsync(
                $"This machine has no keyring, so the sign-in is kept unencrypted in {person.Folder}, for this user only. '{console.Called} logout' removes it.");
        }

        return ExitCode.Ok;
    }
}
