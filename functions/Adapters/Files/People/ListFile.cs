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
    public static ListTable? Read(byte[] bytes, PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            return new WorkbookFile(options, faults, cancellationToken).Read(bytes);
        }

        if (OtherKind(bytes) is { } kind)
        {
            faults.Error(null, kind, say => say.ListSaveAs);
            return null;
        }

        // UTF-16 has a NUL for each letter; what looks like a line break in its bytes may be half of a letter.
        var isWide = bytes.AsSpan(0, Math.Min(bytes.Length, 4)).Contains((byte)0);
        if ((isWide ? null : options.Budget.WhyTooMuch<byte>(bytes, (byte)'\n')) is { } tooMuch)
        {
            faults.TooMuch(tooMuch);
            return null;
        }

        return ReadText(CsvText.Decode(bytes), options, faults, cancellationToken);
    }

    private static ListTable? ReadText(
        CsvText text, PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        if (options.Budget.WhyTooMuch<char>(text.Value, '\n') is { } tooMuch)
        {
            faults.TooMuch(tooMuch);
            return null;
        }

        if (text.GuessedEncoding is { } guessed)
        {
            faults.Warn(null, say => say.ListNotUtf8(guessed), say => say.ListSaveAsUtf8);
        }

        return new CsvTable(text.Value, SeparatorOf(text.Value, options), options.Budget, faults).Read(cancellationToken);
    }

    /// <summary>A file type that we do not read; null for text.</summary>
    private static Func<IFileFaultsMessages, string>? OtherKind(byte[] bytes)
    {
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 256)).TrimStart(MarkAndSpaces);
        return start switch
        {
            _ when start.StartsWith(CompoundFile, StringComparison.Ordinal) => say => say.ListIsOldExcel,
            _ when start.StartsWith("%PDF", StringComparison.Ordinal) => say => say.ListIsPdf,
            _ when start.StartsWith('<') => say => say.ListIsWebPage,
            _ when start.StartsWith('{') || start.StartsWith("[{", StringComparison.Ordinal) => say => say.ListIsJson,
            _ => null,
        };
    }

    private static char? SeparatorOf(string text, PeopleListOptions options) =>
        CsvTable.SeparatorOf(text, PeopleHeader.SearchedRows, head => KnownColumns(head, options));

    private static int KnownColumns(List<ListRow> head, PeopleListOptions options) =>
        head.Select(r => PeopleHeader.ScoreOf(r, options)).DefaultIfEmpty().Max();
}
