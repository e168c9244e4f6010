using System.CommandLine;
using System.CommandLine.Parsing;

namespace OutlookOneOnOne.Hosts.Local.Cli;

/// <summary>Our own messages for mistakes where the parser's messages are not helpful.</summary>
internal static class UsageFault
{
    /// <returns>Null if the parser's own errors say what is wrong.</returns>
    public static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-'));
        if (command.Subcommands.Count > 0 && unknown is not null)
        {
            return Spoken.Messages.Cli.NoCommand(unknown, Names(command));
        }

        if (command.Subcommands.Count > 0 && command is not RootCommand && parsed.UnmatchedTokens.Count == 0)
        {
            return Spoken.Messages.Cli.SayWhat(command.Name, Names(command));
        }

        return parsed.Errors.Select(Missing).FirstOrDefault(text => text is not null);
    }

    private static IReadOnlyList<string> Names(Command command) => [.. command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name)];

    private static string? Missing(ParseError error) =>
        error.SymbolResult is ArgumentResult { Tokens.Count: 0, Argument: { Arity.MinimumNumberOfValues: > 0 } argument }
        && error.SymbolResult.Parent is not OptionResult
            ? Spoken.Messages.Cli.PleaseGive(argument.Name, argument.Description ?? string.Empty)
            : null;
}
