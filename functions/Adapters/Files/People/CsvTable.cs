using CsvHelper;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>The rows of a CSV text. An unclosed double quote affects only its own line.</summary>
internal sealed class CsvTable(string text, char? separator, ListBudget budget, PeopleListFaults faults)
{
    // After a line with an unclosed quote, the reader starts again on the next line. In total it rereads at most this many characters.
    private const long MaxReread = 100_000_000;

    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly List<int> lineStarts = LineStartsOf(text);
    private readonly List<ListRow> rows = [];
    private long cells;

    /// <summary>Null if it has too many cells; the faults then say so.</summary>
    public ListTable? Read(CancellationToken cancellationToken)
    {
        var readAgain = -(long)text.Length;
        for (int? next = 0; next is { } line && line < lineStarts.Count;)
        {
            readAgain += text.Length - lineStarts[line];
            if (readAgain > MaxReread)
            {
                faults.Warn(
                    line + 1,
                    say => say.ListOpenQuoteRest,
                    say => say.ListExportListAgain);
                break;
            }

            next = ReadFrom(line, cancellationToken);
        }

        if (cells <= budget.Cells)
        {
            return new ListTable(rows);
        }

        faults.TooMuch(say => say.ListTooManyCells(budget.Cells));
        return null;
    }

    /// <summary>
    /// The separator that gives the most known columns. Counting separators, as a generic CSV reader must, would be misled by semicolons
    /// within aliases and groups. Null if the first line is Excel's <c>sep=;</c>, which the reader follows.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="count">The number of rows in which to look for the headings.</param>
    /// <param name="knownColumns">Counts the known columns of these rows.</param>
    public static char? SeparatorOf(string text, int count, Func<List<ListRow>, int> knownColumns) =>
        text.AsSpan().TrimStart().StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            ? null
            : Separators.MaxBy(s => knownColumns(Head(text, s, count)));

    private static List<ListRow> Head(string text, char? separator, int count)
    {
        using var reader = CsvReader.FromText(text, Options(separator, _ => { }));
        var head = new List<ListRow>();
        while (head.Count < count && reader.Read())
        {
            head.Add(Row(reader, 0));
        }

        return head;
    }

    /// <returns>Where to start again, from 0; null at the end.</returns>
    private int? ReadFrom(int line, CancellationToken cancellationToken)
    {
        CsvMalformedRecord? malformed = null;
        var rest = line == 0 ? text : text[lineStarts[line]..];
        using var reader = CsvReader.FromText(rest, Options(separator, record => malformed = record));
        while (cells <= budget.Cells && reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = Row(reader, line);
            cells += row.Cells.Count;
            var isBroken = malformed is not null; // a quote within a value of one line is harmless
            malformed = null;
            if (reader.RawRecord.IndexOfAny((byte)'\r', (byte)'\n') >= 0 && (isBroken || SwallowsRows(row)))
            {
                faults.Warn(
                    row.Line,
                    say => say.ListOpenQuote,
                    say => say.ListCloseQuote);
                return row.Line;
            }

            if (!row.IsBlank)
            {
                rows.Add(row);
            }
        }

        return null;
    }

    /// <summary>Two unclosed quotes close each other and turn all rows between them into one value.</summary>
    private bool SwallowsRows(ListRow row) =>
        rows.Count > 0 && row.Cells.Where(c => c.Text.Contains('\n', StringComparison.Ordinal))
            .SelectMany(c => c.Text.Split('\n').Skip(1)).Any(IsRow);

    private bool IsRow(string line) => line.Contains('@', StringComparison.Ordinal)
        && line.Count(c => c == (separator ?? ';')) >= Math.Max(1, rows[0].Cells.Count - 2);

    private static ListRow Row(CsvReader reader, int linesBefore) =>
        new((int)reader.LineNumber + linesBefore, [.. reader.Current.ToArray().Select(Cell)]);

    /// <summary>In Excel, a formula keeps a number as text: <c>="00123"</c>.</summary>
    private static ListCell Cell(string value)
    {
        var text = value.Trim();
        return text.Length >= 3 && text.StartsWith("=\"", StringComparison.Ordinal) && text[^1] == '"'
            ? SpreadsheetText.Cell(text[2..^1].Trim())
            : SpreadsheetText.Cell(text);
    }

    private static CsvReaderOptions Options(char? separator, Action<CsvMalformedRecord> onMalformed) => CsvReaderOptions.Default with
    {
        Separator = separator,
        HasHeader = false,
        TrackLineNumbers = true,
        TrimWhitespace = true,
        OnMalformedRecord = onMalformed,
    };

    private static List<int> LineStartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
