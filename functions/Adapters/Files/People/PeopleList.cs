namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// A list of people in a file, as HR systems, directories and people write it: with columns for the address, the name and the manager, in
/// any order and under any of the names in <c>KnownHeadings</c>, and optional others. A row that cannot be read affects only the people it
/// is about.
/// </summary>
public static class PeopleList
{
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

    /// <summary>
    /// Null if the list cannot be read; the faults then say why. The text of a large list is no longer in memory when this returns.
    /// </summary>
    private static (List<PeopleRow> Rows, IReadOnlyList<PeopleListColumn> Columns)? ReadRows(
        string path, PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken) =>
        ReadBytes(path, options.Budget, faults) is { } bytes
            && ListFile.Read(bytes, options, faults, cancellationToken) is { } table
            && PeopleHeader.Find(table, options, faults) is { } header
            ? (new PeopleRowReader(header, table, options, faults).ReadAll(cancellationToken), header.Columns)
            : null;

    private static byte[]? ReadBytes(string path, ListBudget budget, PeopleListFaults faults)
    {
        if (Directory.Exists(path))
        {
            faults.Error(null, say => say.ListIsFolder, say => say.ListGivePath);
            return null;
        }

        try
        {
            if (new FileInfo(path).Length <= budget.Bytes)
            {
                return File.ReadAllBytes(path);
            }

            faults.TooMuch(say => say.ListTooManyBytes(budget.Bytes));
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
}
