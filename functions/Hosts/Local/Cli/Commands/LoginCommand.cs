using System.CommandLine;
using OutlookOneOnOne.Adapters.Microsoft365;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Signs in to Microsoft 365 with a code that the user types in a browser, on this machine or another one.</summary>
internal sealed class LoginCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly Option<string?> tenant = new("--tenant")
    {
        Description = "The organisation's tenant. [default: your own]",
        HelpName = "ID|DOMAIN",
    };

    private readonly Option<string?> clientId = new("--client-id")
    {
        Description = "Your organisation's own application, a public client. [default: Microsoft Graph Command Line Tools]",
        HelpName = "GUID",
        CustomParser = Flags.Parsed(
            text => Guid.TryParse(text, out _) ? text : null,
            text => Spoken.Messages.Options.NotApplication("--client-id", text, "00001111-aaaa-2222-bbbb-3333cccc4444")),
    };

    private readonly Option<bool> organisation = new("--organisation")
    {
        Description = "Ask for access to the whole directory and to the calendars shared with you. 'digest --graph' needs this, and an " +
            "administrator must approve it. Without it, you can read your own calendar and the list of your reports.",
    };

    public LoginCommand(CliConsole console)
        : base("login", "Signs in to Microsoft 365 with a code that you type in a browser, so that --graph can read what you can see.")
    {
        this.console = console;
        Options.Add(tenant);
        Options.Add(clientId);
        Options.Add(organisation);
        SetAction(RunAsync);
    }

    public string[] Examples =>
        ["login", "login --tenant contoso.example --client-id 00001111-aaaa-2222-bbbb-3333cccc4444", "login --organisation"];

    public string Notes => """
        The sign-in is kept in your user folder, encrypted by Windows, by the macOS keychain or by a Linux keyring. Without
        any of these, it is a file that only you can read. 'oneonone logout' removes it.
        """;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = new SignInRequest(
            parsed.GetValue(tenant) ?? CommandLineSignIn.DefaultTenant,
            parsed.GetValue(clientId) ?? CommandLineSignIn.DefaultClientId,
            parsed.GetValue(organisation));
        var person = await new CommandLineSignIn(console.SignInFolder).SignInAsync(
            request,
            (address, code) => console.Error.WriteLine(Spoken.Messages.Cli.SignInWithCode(address, code)),
            cancellationToken);
        await console.Out.WriteLineAsync(Spoken.Messages.Cli.SignedIn(person.UserName, $"{console.Called} coverage --graph"));
        if (!person.IsEncrypted)
        {
            await console.Error.WriteLineAsync(Spoken.Messages.Cli.NoKeyring(person.Folder, $"{console.Called} logout"));
        }

        return ExitCode.Ok;
    }
}
