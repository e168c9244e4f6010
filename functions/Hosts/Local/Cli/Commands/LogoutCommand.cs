using System.CommandLine;
using OutlookOneOnOne.Adapters.Microsoft365;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Removes the sign-in to Microsoft 365.</summary>
internal sealed class LogoutCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;

    public LogoutCommand(CliConsole console)
        : base("logout", "Signs out of Microsoft 365 on this machine.")
    {
        this.console = console;
        SetAction(RunAsync);
    }

    public string[] Examples => ["logout"];

    public string Notes => "Data that was already read stays in the data folder.";

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var who = await new CommandLineSignIn(console.SignInFolder).SignOutAsync(cancellationToken);
        await console.Out.WriteLineAsync(who is null ? Spoken.Messages.Cli.NobodySignedIn : Spoken.Messages.Cli.SignedOut(who));
        return ExitCode.Ok;
    }
}
