using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Coverage;

/// <summary>
/// Lists of absences in files, as CSV or Excel, read like a list of people. A file that cannot be read at all is refused, because nobody
/// knows whose absences are in it; a row that cannot be read is left out.
/// </summary>
public static class AbsenceFiles
{
    /// <param name="paths">The files.</param>
    /// <param name="organisation">The people that they are about.</param>
    /// <param name="options">How the lists write dates; their columns are known.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static AbsenceReadResult Read(
        IReadOnlyList<string> paths, Organisation organisation, PeopleListOptions options, CancellationToken cancellationToken)
    {
        var people = new ListedPeople(organisation);
        var own = new PeopleListOptions { Dates = options.Dates, OtherColumns = AbsenceHeadings.CountIn, Budget = options.Budget };
        var found = new List<(PersonId Person, AbsentDays Days)>();
        var (errors, warnings) = (new List<PeopleListFault>(), new List<PeopleListFault>());
        foreach (var path in paths)
        {
            var faults = new PeopleListFaults(path);
            found.AddRange(ReadFile(path, people, own, faults, cancellationToken));
            errors.AddRange(faults.HasErrors ? faults.Errors : []);
            warnings.AddRange(faults.Warnings);
        }

        return errors.Count > 0
            ? new AbsenceReadResult.Refused(errors)
            : new AbsenceReadResult.Read(found.ToLookup(f => f.Person, f => f.Days), warnings);
    }

    private static List<(PersonId, AbsentDays)> ReadFile(
        string path, ListedPeople people, PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        try
        {
            if (Directory.Exists(path))
            {
                faults.Error(null, say => say.ListIsFolder, say => say.ListGivePath);
                return [];
            }

            using var file = new MemoryStream(File.ReadAllBytes(path), writable: false);
            using var table = ListFile.Read(file, options, faults, cancellationToken);
            return table is null ? [] : Rows(table, people, options, faults, cancellationToken);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Error(null, say => say.FileMissing, say => say.FileCheckPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Error(null, say => say.FileUnreadable(e.Message.TrimEnd('.')), say => say.FileCheckPermissions);
        }

        return [];
    }

    private static List<(PersonId, AbsentDays)> Rows(
        ListTable table, ListedPeople people, PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        var row = table.Head.MaxBy(AbsenceHeadings.CountIn);
        if (row is null || AbsenceHeadings.Of(row) is not { } headings)
        {
            faults.Error(null, say => say.AbsencesNoColumns, say => say.AbsencesNameColumns);
            return [];
        }

        var absences = new AbsenceTable(headings, people, new ListDate(options.Dates, table.CountsDaysFrom1904), faults);
        var found = new List<(PersonId, AbsentDays)>();
        foreach (var next in table.Rows().SkipWhile(r => r.Line <= row.Line))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (absences.Read(next) is { } absence)
            {
                found.Add(absence);
            }
        }

        return found;
    }
}

/// <summary>The result of reading lists of absences.</summary>
public abstract record AbsenceReadResult
{
    private AbsenceReadResult()
    {
    }

    /// <param name="ByPerson">In the order of the files, with repetitions.</param>
    /// <param name="Warnings">What was left out, in the order of the files.</param>
    public sealed record Read(ILookup<PersonId, AbsentDays> ByPerson, IReadOnlyList<PeopleListFault> Warnings) : AbsenceReadResult;

    /// <summary>At least one of the files cannot be read.</summary>
    public sealed record Refused(IReadOnlyList<PeopleListFault> Faults) : AbsenceReadResult;
}
