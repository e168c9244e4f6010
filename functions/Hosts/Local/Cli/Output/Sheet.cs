using Spectre.Console;
using Spectre.Console.Rendering;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Lays out stdout, with the same words in a terminal and in a file, and styles only in a terminal.</summary>
internal sealed class Sheet(CliConsole console)
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Bold = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(decoration: Decoration.Dim);

    /// <summary>Prints a line without wrapping, so that paths and commands can be copied.</summary>
    public Sheet Line(string text = "")
    {
        console.Out.WriteLine(text);
        return this;
    }

    public Sheet Heading(string text) => Write(new Text(text, Bold));

    /// <summary>Prints text wrapped to the width.</summary>
    public Sheet Paragraph(string text) => Write(new Text(text));

    /// <summary>Prints text wrapped to the width, each of its lines indented.</summary>
    public Sheet Indented(string text) => Write(new Padder(new Text(text), new Padding(left: 2, top: 0, right: 0, bottom: 0)));

    public Sheet Write(IRenderable what)
    {
        using var drawn = new StringWriter();
        var canvas = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(drawn),
            Ansi = console.HasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.HasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        canvas.Profile.Width = console.Width;
        canvas.Write(what);
        foreach (var line in drawn.ToString().TrimEnd('\r', '\n').Split('\n'))
        {
            // Removes the padding of the last column.
            console.Out.WriteLine(line.TrimEnd());
        }

        return this;
    }
}
