namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// A list of people in a file, as HR systems, directories and people write it: with columns for the address, the name and the manager, in
/// any order and under any of the names in <c>KnownHeadings</c>, and optional others. A row that cannot be read affects only the people it
/// is about.
/// </summary>
public static class PeopleList
{
    // A smaller file is held in memory while it is read, so that it cannot change in between.
    private const int LargeFile = 10_000_000;

    /// <summary>Reads a list with default options. Leaving dates are ignored.</summary>
    public static PeopleListResult Read(string path, CancellationToken cancellationToken) =>
        Read(path, new PeopleListOptions(), cancellationToken);

    /// <summary>Refused only when nobody can be read; a file that cannot be opened is reported as a fault too.</summary>
    public static PeopleListResult Read(string path, PeopleListOptions options, CancellationToken cancellationToken)
    {
        var faults = new PeopleListFaults(path);
        return ReadRows(path, options, faults, cancellationToken) is var (rows, columns)
            && ListedOrganisation.Of(rows, faults) is { } organisation
            ? new PeopleListResult.Read(organisation, faults.Warnings) { Columns = columns, Notes = faults.Notes }
            : new PeopleListResult.Refused(faults.Errors);
    }

    /// <summary>Null if the list cannot be read; the faults then say why.</summary>
    private static (List<PeopleRow> Rows, IReadOnlyList<PeopleListColumn> Columns)? ReadRows(
        string path, PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            faults.Error(null, say => say.ListIsFolder, say => say.ListGivePath);
            return null;
        }

        try
        {
            var before = new FileInfo(path);
            if (before.Length > options.Budget.Bytes)
            {
                faults.TooMuch(say => say.ListTooManyBytes(options.Budget.Bytes));
                return null;
            }

            var read = ReadRows(before, options, faults, cancellationToken);
            if (before.Length > LargeFile && HasChanged(before))
            {
                faults.Error(null, say => say.CalendarChanged, say => say.CalendarStartAgain);
            }

            return faults.HasErrors ? null : read;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Error(null, say => say.FileMissing, say => say.FileCheckPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Error(null, say => say.FileUnreadable(e.Message.TrimEnd('.')), say => say.FileCheckPermissions);
        }

        return null;
    }

    private static (List<PeopleRow> Rows, IReadOnlyList<PeopleListColumn> Columns)? ReadRows(
        FileInfo from, PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        using var file = Open(from);
        using var table = ListFile.Read(file, options, faults, cancellationToken);
        return table is not null && !faults.HasErrors && PeopleHeader.Find(table, options, faults) is { } header
            ? (new PeopleRowReader(header, table, options, faults).ReadAll(cancellationToken), header.Columns)
            : null;
    }

    private static Stream Open(FileInfo file) =>
        file.Length > LargeFile ? file.OpenRead() : new MemoryStream(File.ReadAllBytes(file.FullName), writable: false);

    private static bool HasChanged(FileInfo before)
    {
        var now = new FileInfo(before.FullName);
        return (now.Length, now.LastWriteTimeUtc) != (before.Length, before.LastWriteTimeUtc);
    }
}
