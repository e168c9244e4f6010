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
        if (ReadBytes(path, faults) is not { } bytes
            || ListFile.Read(bytes, options, faults, cancellationToken) is not { } table
            || PeopleHeader.Find(table, options, faults) is not { } header)
        {
            return new PeopleListResult.Refused(faults.Errors);
        }

        var rows = new PeopleRowReader(header, table, options, faults).ReadAll(cancellationToken);
        return ListedOrganisation.Of(rows, faults) is { } organisation
            ? new PeopleListResult.Read(organisation, faults.Warnings) { Columns = header.Columns, Notes = faults.Notes }
            : new PeopleListResult.Refused(faults.Errors);
    }

    private static byte[]? ReadBytes(string path, PeopleListFaults faults)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Error(null, "there is no such file", "check the path");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(path))
            {
                faults.Error(null, "this is a folder", "give the path of the list in it");
            }
            else
            {
                faults.Error(null, $"the file cannot be read: {e.Message.TrimEnd('.')}", "check its permissions");
            }
        }

        return null;
    }
}
