using System.CommandLine.Invocation;
using System.CommandLine;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Hosts.Local.Cli.Commands;

namespace OutlookOneOnOne.Hosts.Local.Cli;

/// <summary>Runs the command line, from arguments to exit code. Never throws.</summary>
public static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, CliConsole console, CancellationToken cancellationToken)
    {
        try
        {
            // With --json the reader is a program, so no progress is drawn even in a terminal, and the words stay the same.
            var reader = args.Contains("--json") ? console with { ShowsProgress = false, Language = Languages.English } : console;
            Spoken.Messages = reader.Language;
            return await InvokeAsync(new OneOnOneCommand(reader).Parse(args), reader, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await console.Error.WriteLineAsync(Spoken.Messages.Cli.Stopped);
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            await console.Error.WriteLineAsync(console.ShowsTraces ? e.ToString() : OneLine(e));
            return ExitCode.BadInput;
        }
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, CliConsole console, CancellationToken cancellationToken)
    {
        var isWrong = parsed.Action is ParseErrorAction;
        if (isWrong && UsageFault.Of(parsed) is { } fault)
        {
            await console.Error.WriteLineAsync(fault);
            return await RefuseAsync(parsed, console);
        }

        var configuration = new InvocationConfiguration
        {
            // Suggestions for mistyped commands are not a result, so they go to stderr.
            Output = isWrong ? console.Error : console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        if (parsed.Action is ParseErrorAction parseError)
        {
            parseError.ShowHelp = false;
        }

        var exitCode = await parsed.InvokeAsync(configuration, cancellationToken);
        return isWrong ? await RefuseAsync(parsed, console) : exitCode;
    }

    private static async Task<int> RefuseAsync(ParseResult parsed, CliConsole console)
    {
        await console.Error.WriteLineAsync(Spoken.Messages.Cli.TryHelp(console.Called + CommandPath(parsed)));
        return ExitCode.WrongUsage;
    }

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? string.Empty : $" {parsed.CommandResult.Command.Name}";

    // Messages of I/O errors name the path and the problem. Anything else is a bug.
    private static string OneLine(Exception e) => e switch
    {
        IReadableFailure failure => $"oneonone: {Flatten(failure.In(Spoken.Messages))}",
        IOException or UnauthorizedAccessException => $"oneonone: {Flatten(e.Message)}",
        _ => Spoken.Messages.Cli.WentWrong($"{e.GetType().Name}: {Flatten(e.Message)}"),
    };

    private static string Flatten(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
