using System.Text;
using OutlookOneOnOne.Adapters.Files.People.Workbooks;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Detects the type of a list file from its first bytes, regardless of its extension, and reads its rows.</summary>
internal static class ListFile
{
    private const string CompoundFile = "\u00d0\u00cf\u0011\u00e0";

    // The UTF-8 byte order mark, read as Latin 1, gives the first three characters.
    private static readonly char[] MarkAndSpaces = ['\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t'];

    /// <summary>Null if it cannot be read; the faults then say why.</summary>
    /// <param name="file">Can seek. It is closed with the table.</param>
    public static ListTable? Read(Stream file, PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        var head = new byte[256];
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.AsSpan().StartsWith("PK"u8))
        {
            return WorkbookFile.Read(file, options, faults, cancellationToken);
        }

        if (OtherKind(head) is { } kind)
        {
            faults.Error(null, kind, say => say.ListSaveAs);
            return null;
        }

        var budget = new ListBudgetCounter(options.Budget);
        var text = CsvText.Of(file, budget);
        if (budget.TooMuch is { } tooMuch)
        {
            faults.TooMuch(tooMuch);
            return null;
        }

        if (text.GuessedEncoding is { } guessed)
        {
            faults.Warn(null, say => say.ListNotUtf8(guessed), say => say.ListSaveAsUtf8);
        }

        text = CsvTable.AreLinesQuoted(text, PeopleHeader.SearchedRows) ? CsvText.Of(Lines(text, options, cancellationToken)) : text;
        var table = new CsvTable(text, SeparatorOf(text, options), options.Budget, faults);
        return new ListTable(Rows(table, faults, cancellationToken), file);
    }

    private static IEnumerable<(int Number, string Text)> Lines(
        CsvText quoted, PeopleListOptions options, CancellationToken cancellationToken) =>
        new CsvTable(quoted, ',', options.Budget, new PeopleListFaults(string.Empty)).Rows(cancellationToken)
            .Select(r => (r.Line, r[0].Text));

    private static IEnumerable<ListRow> Rows(CsvTable table, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        foreach (var row in table.Rows(cancellationToken))
        {
            yield return row;
        }

        if (table.TooMuch is { } tooMuch)
        {
            faults.TooMuch(tooMuch);
        }
    }

    /// <summary>A file type that we do not read; null for text.</summary>
    private static Func<IFileFaultsMessages, string>? OtherKind(byte[] head)
    {
        var start = Encoding.Latin1.GetString(head).TrimStart(MarkAndSpaces);
        return start switch
        {
            _ when start.StartsWith(CompoundFile, StringComparison.Ordinal) => say => say.ListIsOldExcel,
            _ when start.StartsWith("%PDF", StringComparison.Ordinal) => say => say.ListIsPdf,
            _ when start.StartsWith('<') => say => say.ListIsWebPage,
            _ when start.StartsWith('{') || start.StartsWith("[{", StringComparison.Ordinal) => say => say.ListIsJson,
            _ => null,
        };
    }

    private static char? SeparatorOf(CsvText text, PeopleListOptions options) =>
        CsvTable.SeparatorOf(text, PeopleHeader.SearchedRows, head => KnownColumns(head, options));

    private static int KnownColumns(List<ListRow> head, PeopleListOptions options) =>
        head.Select(r => PeopleHeader.ScoreOf(r, options)).DefaultIfEmpty().Max();
}
