using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>A list in an Excel workbook (.xlsx, .xlsm), transitional or strict.</summary>
internal sealed class WorkbookFile
{
    private readonly WorkbookPart workbook;
    private readonly PeopleListOptions options;
    private readonly PeopleListFaults faults;

    private WorkbookFile(WorkbookPart workbook, PeopleListOptions options, PeopleListFaults faults) =>
        (this.workbook, this.options, this.faults) = (workbook, options, faults);

    /// <summary>Null if it cannot be read; the faults then say why.</summary>
    /// <param name="file">It is closed with the table.</param>
    /// <param name="options">What the user says about the list.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static ListTable? Read(Stream file, PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        try
        {
            if (WhyUnreadable(file) is { } why)
            {
                faults.Error(null, why, say => say.ListSaveAs);
                return null;
            }

            if (UnpackedBytes(file) <= options.Budget.UnpackedBytes)
            {
                return Open(file, options, faults, cancellationToken);
            }

            faults.TooMuch(say => say.ListTooManyUnpacked(options.Budget.UnpackedBytes));
        }
        catch (Exception e) when (IsDamage(e))
        {
            Damaged(faults);
        }

        return null;
    }

    private static ListTable? Open(Stream file, PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        SpreadsheetDocument? document = null;
        try
        {
            document = SpreadsheetDocument.Open(file, isEditable: false);
            var table = document.WorkbookPart is { } workbook
                ? new WorkbookFile(workbook, options, faults).Table(document, cancellationToken)
                : NoSheet(faults);
            document = table is null ? document : null; // The table closes it.
            return table;
        }
        finally
        {
            document?.Dispose();
        }
    }

    private static long UnpackedBytes(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.Sum(e => e.Length);
    }

    private static Func<IFileFaultsMessages, string>? WhyUnreadable(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var names = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names switch
        {
            _ when names.Contains("xl/workbook.bin") => say => say.ListIsXlsb,
            _ when names.Contains("mimetype") => say => say.ListIsOds,
            _ when names.Contains("word/document.xml") => say => say.ListIsWord,
            _ when !names.Contains("[Content_Types].xml") => say => say.ListIsZip,
            _ => null,
        };
    }

    /// <summary>For a damaged package the SDK throws a dozen types of exception, including InvalidOperationException.</summary>
    private static bool IsDamage(Exception e) => e is not (OperationCanceledException or OutOfMemoryException);

    private static void Damaged(PeopleListFaults faults) => faults.EndsEarly(say => say.ListDamaged, say => say.ListSaveAgain);

    private static ListTable? NoSheet(PeopleListFaults faults)
    {
        faults.Error(null, say => say.ListNoSheet, say => say.ListExportListAgain);
        return null;
    }

    private ListTable? Table(SpreadsheetDocument document, CancellationToken cancellationToken)
    {
        var sheets = new SheetChoice(workbook, options, faults);
        if (sheets.IsEmpty)
        {
            return NoSheet(faults);
        }

        var reader = new SheetReader(workbook, options.Budget, cancellationToken);
        return sheets.Choose(reader) is not { } sheet ? null : new ListTable(Rows(reader, sheet), document)
        {
            IsSheet = true,
            CountsDaysFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false,
        };
    }

    /// <summary>The rows until the end, or until damage, and then what can be said only at the end.</summary>
    private IEnumerable<ListRow> Rows(SheetReader reader, NamedSheet sheet)
    {
        using var rows = reader.Rows(sheet.Part).GetEnumerator();
        while (Next(rows) is { } row)
        {
            yield return row;
        }

        if (reader.TooMuch is { } tooMuch)
        {
            faults.TooMuch(tooMuch);
        }
        else if (reader.HiddenRows > 0)
        {
            var (name, hidden) = (sheet.Name, reader.HiddenRows);
            faults.Note(null, say => say.ListHiddenRows(name, hidden));
        }
    }

    private ListRow? Next(IEnumerator<ListRow> rows)
    {
        try
        {
            return rows.MoveNext() ? rows.Current : null;
        }
        catch (Exception e) when (IsDamage(e))
        {
            Damaged(faults);
            return null;
        }
    }
}
