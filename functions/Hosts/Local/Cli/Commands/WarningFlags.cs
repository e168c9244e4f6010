using System.CommandLine;
using System.Text;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Cli.Output.Json;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The options for what could not be read.</summary>
internal sealed class WarningFlags
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Option<string?> file = Flags.Warnings();
    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Exit with 3 if anything could not be read. The command still does its work.",
    };

    private readonly Option<bool> verbose = Flags.Verbose();

    public void AddTo(Command command)
    {
        command.Options.Add(file);
        command.Options.Add(strict);
        command.Options.Add(verbose);
    }

    public bool ShowsAll(ParseResult parsed) => parsed.GetValue(verbose);

    /// <summary>Reports what could not be read, at the end of the output and in the file.</summary>
    /// <returns>The exit code of the command, whose work ended with <paramref name="done"/>.</returns>
    public int Report(ParseResult parsed, CliConsole console, IReadOnlyList<SourceWarning> warnings, int done)
    {
        console.Out.Flush();
        console.Warn(warnings, ShowsAll(parsed));
        return Finish(parsed, warnings, done);
    }

    /// <summary>The same without reporting it, for a command whose output already does.</summary>
    public int Finish(ParseResult parsed, IReadOnlyList<SourceWarning> warnings, int done)
    {
        if (parsed.GetValue(file) is { } path)
        {
            Write(path, warnings);
        }

        return done == ExitCode.Ok && warnings.Count > 0 && parsed.GetValue(strict) ? ExitCode.Incomplete : done;
    }

    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<SourceWarning> warnings)
    {
        using var output = new StreamWriter(path, append: false, Utf8);
        OutputJson.WriteTo(output, warnings.Select(WarningJson.From));
    }
}
