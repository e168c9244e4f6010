using CsvHelper;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>The rows of a CSV text. An unclosed double quote affects only its own line.</summary>
internal sealed class CsvTable(CsvText text, char? separator, ListBudget budget, PeopleListFaults faults)
{
    // After a line with an unclosed quote, the reader starts again on the next line. In total it rereads at most this many bytes.
    private const long MaxReread = 100_000_000;

    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private bool isMalformed;
    private int? width;

    /// <summary>Why the text was not read to its end; null if it was.</summary>
    public Func<IFileFaultsMessages, string>? TooMuch { get; private set; }

    /// <summary>Those that are not blank, one after another, until there are too many cells.</summary>
    public IEnumerable<ListRow> Rows(CancellationToken cancellationToken)
    {
        var (readAgain, cells) = (-text.Utf8.Length, 0L);
        for ((long Offset, int Line)? next = (text.Start, 0); next is { } from && from.Offset < text.Utf8.Length;)
        {
            readAgain += text.Utf8.Length - from.Offset;
            if (readAgain > MaxReread)
            {
                faults.Warn(from.Line + 1, say => say.ListOpenQuoteRest, say => say.ListExportListAgain);
                yield break;
            }

            next = null;
            using var reader = ReaderAt(text, from.Offset, Options(separator, _ => isMalformed = true));
            while (next is null && reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var row = Row(reader, from.Line);
                cells += row.Cells.Count;
                if (cells > budget.Cells)
                {
                    TooMuch = say => say.ListTooManyCells(budget.Cells);
                    yield break;
                }

                if (HasOpenQuote(reader, row))
                {
                    faults.Warn(row.Line, say => say.ListOpenQuote, say => say.ListCloseQuote);
                    next = (from.Offset + EndOfFirstLine(reader), row.Line);
                }
                else if (!row.IsBlank)
                {
                    width ??= row.Cells.Count;
                    yield return row;
                }
            }
        }
    }

    /// <summary>
    /// The separator that gives the most known columns. Counting separators, as a generic CSV reader must, would be misled by semicolons
    /// within aliases and groups. Null if the first line is Excel's <c>sep=;</c>, which the reader follows.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="count">The number of rows in which to look for the headings.</param>
    /// <param name="knownColumns">Counts the known columns of these rows.</param>
    public static char? SeparatorOf(CsvText text, int count, Func<List<ListRow>, int> knownColumns)
    {
        text.Utf8.Position = text.Start;
        using var reader = new StreamReader(text.Utf8, leaveOpen: true);
        var start = new char[256];
        var isGiven = start.AsSpan(0, reader.ReadBlock(start)).TrimStart().StartsWith("sep=", StringComparison.OrdinalIgnoreCase);
        return isGiven ? null : Separators.MaxBy(s => knownColumns(Head(text, s, count)));
    }

    /// <summary>
    /// Each line is one quoted value, as Excel saves a list that was pasted into its first column: the values are then within that value.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="count">The number of lines to look at.</param>
    public static bool AreLinesQuoted(CsvText text, int count) =>
        Separators.All(s => Head(text, s, count) is { Count: > 1 } head && head.TrueForAll(r => r.Cells.Count == 1))
        && Head(text, Separators[0], 1) is [var first] && first[0].Text.AsSpan().IndexOfAny(Separators) > 0;

    private static List<ListRow> Head(CsvText text, char? separator, int count)
    {
        using var reader = ReaderAt(text, text.Start, Options(separator, _ => { }));
        var head = new List<ListRow>();
        while (head.Count < count && reader.Read())
        {
            head.Add(Row(reader, 0));
        }

        return head;
    }

    /// <summary>A quote within a value of one line is harmless.</summary>
    private bool HasOpenQuote(CsvReader reader, ListRow row)
    {
        var isBroken = isMalformed;
        isMalformed = false;
        return reader.RawRecord.IndexOfAny((byte)'\r', (byte)'\n') >= 0 && (isBroken || SwallowsRows(row));
    }

    /// <summary>Two unclosed quotes close each other and turn all rows between them into one value.</summary>
    private bool SwallowsRows(ListRow row) =>
        width is { } usual && row.Cells.Where(c => c.Text.Contains('\n', StringComparison.Ordinal))
            .SelectMany(c => c.Text.Split('\n').Skip(1)).Any(line => IsRow(line, usual));

    private bool IsRow(string line, int usual) => line.Contains('@', StringComparison.Ordinal)
        && line.Count(c => c == (separator ?? ';')) >= Math.Max(1, usual - 2);

    private static long EndOfFirstLine(CsvReader reader)
    {
        var record = reader.RawRecord;
        var end = record.IndexOfAny((byte)'\r', (byte)'\n');
        return reader.ByteOffset + end + (record[end..].StartsWith("\r\n"u8) ? 2 : 1);
    }

    private static ListRow Row(CsvReader reader, int linesBefore)
    {
        var cells = new ListCell[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Cell(reader.GetString(i));
        }

        return new ListRow((int)reader.LineNumber + linesBefore, cells);
    }

    /// <summary>In Excel, a formula or an apostrophe keeps a number as text: <c>="00123"</c>, <c>'00123</c>.</summary>
    private static ListCell Cell(string value)
    {
        var text = value.Trim();
        if (text.Length > 1 && text[0] == '\'' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return SpreadsheetText.Cell(text[1..]);
        }

        return text.Length >= 3 && text.StartsWith("=\"", StringComparison.Ordinal) && text[^1] == '"'
            ? SpreadsheetText.Cell(text[2..^1].Trim())
            : SpreadsheetText.Cell(text);
    }

    private static CsvReader ReaderAt(CsvText text, long offset, CsvReaderOptions options)
    {
        text.Utf8.Position = offset;
        return CsvReader.Create(text.Utf8, options, leaveOpen: true);
    }

    private static CsvReaderOptions Options(char? separator, Action<CsvMalformedRecord> onMalformed) => CsvReaderOptions.Default with
    {
        Separator = separator,
        HasHeader = false,
        TrackLineNumbers = true,
        TrimWhitespace = true,
        OnMalformedRecord = onMalformed,
    };
}
