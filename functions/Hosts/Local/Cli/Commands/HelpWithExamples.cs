using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using OutlookOneOnOne.Hosts.Local.Cli.Output;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The usual help, followed by examples to copy.</summary>
internal sealed class HelpWithExamples(HelpAction usual, CliConsole console) : SynchronousCommandLineAction
{
    // "oneonone --help --nonsense" shows help rather than an error.
    public override bool ClearsParseErrors => true;

    public static void AddTo(RootCommand root, CliConsole console)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples(new HelpAction { MaxWidth = console.Width }, console);
    }

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ICommandWithExamples command)
        {
            console.Out.WriteLine("Examples:");
            foreach (var example in command.Examples)
            {
                console.Out.WriteLine($"  {console.Called} {example}".TrimEnd());
            }

            console.Out.WriteLine();
            new Sheet(console).Paragraph(
                string.Join(' ', command.Notes.ReplaceLineEndings(" ").Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }

        return ExitCode.Ok;
    }
}
