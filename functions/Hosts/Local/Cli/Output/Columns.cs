using Spectre.Console;
using Spectre.Console.Rendering;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>A table without lines, which reads the same in any terminal, file or screen reader.</summary>
internal sealed class Columns
{
    private readonly Table table = new Table().NoBorder();

    /// <param name="headers">Only columns whose header ends in an asterisk wrap.</param>
    public Columns(params IReadOnlyList<string> headers)
    {
        foreach (var (place, header) in headers.Index())
        {
            var wraps = header.EndsWith('*');
            var column = new TableColumn(new Text(header.TrimEnd('*'), Sheet.Quiet))
                .PadLeft(0)
                .PadRight(place == headers.Count - 1 ? 0 : 2);
            table.AddColumn(wraps ? column : column.NoWrap());
        }
    }

    /// <summary>The table, indented by two columns.</summary>
    public IRenderable Drawn => new Padder(table, new Padding(2, 0, 0, 0));

    public void Add(params IReadOnlyList<Cell> cells) =>
        table.AddRow(cells.Select(c => new Padder(new Text(c.Text, c.Style), new Padding(c.Indent, 0, 0, 0))));
}

/// <param name="Text">Plain text.</param>
/// <param name="Style">Emphasis; the text must be clear without it.</param>
/// <param name="Indent">How far to indent each line.</param>
internal readonly record struct Cell(string Text, Style Style, int Indent = 0)
{
    public static implicit operator Cell(string text) => new(text, Sheet.Plain);
}
