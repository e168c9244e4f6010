using Spectre.Console;

namespace OutlookOneOnOne.Hosts.Local.Output;

/// <summary>A table without lines, which reads the same in any terminal, file and screen reader.</summary>
internal sealed class Columns
{
    private readonly Table table = new Table().NoBorder();

    /// <param name="headers">The first column is indented and keeps its width; one that may wrap ends in an asterisk.</param>
    public Columns(params IReadOnlyList<string> headers)
    {
        foreach (var (place, header) in headers.Index())
        {
            var wraps = header.EndsWith('*');
            var column = new TableColumn(new Text(header.TrimEnd('*'), Sheet.Quiet)).PadLeft(place == 0 ? 2 : 0).PadRight(place == headers.Count - 1 ? 0 : 2);
            table.AddColumn(wraps ? column : column.NoWrap());
        }
    }

    public Table Table => table;

    public void Add(params IReadOnlyList<Cell> cells) => table.AddRow(cells.Select(c => new Text(c.Text, c.Style)));
}

/// <param name="Text">Plain.</param>
/// <param name="Style">Never the only bearer of a meaning.</param>
internal readonly record struct Cell(string Text, Style Style)
{
    public static implicit operator Cell(string text) => new(text, Style.Plain);
}
