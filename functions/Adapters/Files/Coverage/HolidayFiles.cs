using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Coverage;

/// <summary>
/// Lists of public holidays in files: CSV with a row for each day, or <c>.ics</c> with one place in each file, which is named after it.
/// What cannot be read is left out with a warning: such a day is then an ordinary day.
/// </summary>
public static class HolidayFiles
{
    /// <summary>
    /// Reads files, in folders everything that ends in <c>.csv</c> or <c>.ics</c>, and the lists that are part of the program
    /// (<see cref="ShippedHolidays"/>). Lists of the same place are merged.
    /// </summary>
    public static HolidayReadResult Read(IReadOnlyList<string> sources, CancellationToken cancellationToken)
    {
        var (rows, warnings) = (new List<ListedHolidays>(), new List<PeopleListFault>());
        foreach (var source in sources.SelectMany(In))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var faults = new PeopleListFaults(source);
            rows.AddRange(File.Exists(source) ? ReadFile(source, faults, cancellationToken) : Shipped(source, faults));
            warnings.AddRange(faults.Warnings);
        }

        return new HolidayReadResult(new PublicHolidays([.. rows.GroupBy(r => r.Place).Select(ListOf)]), warnings);
    }

    private static IEnumerable<ListedHolidays> ReadFile(string path, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return IsCalendar(path) ? HolidayCalendar.Read(path, bytes, faults) : HolidayTable.Read(path, bytes, faults, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Warn(null, say => say.HolidaysUnreadable(e.Message.TrimEnd('.')), say => say.FileCheckPathAndPermissions);
            return [];
        }
    }

    private static IEnumerable<ListedHolidays> Shipped(string source, PeopleListFaults faults)
    {
        if (ShippedHolidays.Find(source) is { } list)
        {
            return [list];
        }

        faults.Warn(null, say => say.HolidaysNoSuchList, say => say.HolidaysNameList(ShippedHolidays.Codes));
        return [];
    }

    private static HolidayList ListOf(IGrouping<Place, ListedHolidays> same) => new(
        same.Key,
        string.Join("; ", same.Select(s => s.Source).Distinct()),
        same.Max(s => s.LastDay),
        same.SelectMany(s => s.Days));

    private static IEnumerable<string> In(string fileOrFolder) => !Directory.Exists(fileOrFolder)
        ? [fileOrFolder]
        : Directory.EnumerateFiles(fileOrFolder)
            .Where(f => IsCalendar(f) || Path.GetExtension(f).Equals(".csv", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

    private static bool IsCalendar(string path) => Path.GetExtension(path).Equals(".ics", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The lists that were read.</summary>
/// <param name="Holidays">One list for each place.</param>
/// <param name="Warnings">What was left out, in the order of the files.</param>
public sealed record HolidayReadResult(PublicHolidays Holidays, IReadOnlyList<PeopleListFault> Warnings);
