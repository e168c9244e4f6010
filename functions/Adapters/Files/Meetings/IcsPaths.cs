namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Finds the calendar files in a list of files and folders.</summary>
internal static class IcsPaths
{
    private static readonly EnumerationOptions AllEntries = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    /// <summary>In the order given; the files of a folder and its subfolders in ordinal order; each file once.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> filesOrFolders, List<IcsError> errors)
    {
        var files = new List<string>();
        foreach (var path in filesOrFolders)
        {
            files.AddRange(path switch
            {
                _ when Directory.Exists(path) => In(path, errors),
                _ when File.Exists(path) => [path],
                _ => Missing(path, errors),
            });
        }

        return files.DistinctBy(Path.GetFullPath).ToList();
    }

    private static string[] Missing(string path, List<IcsError> errors)
    {
        errors.Add(new IcsError(path, null, say => say.CalendarNoSuchFile, say => say.FileCheckPath));
        return [];
    }

    private static List<string> In(string folder, List<IcsError> errors)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder, "*", AllEntries).Where(IsCalendar).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0)
            {
                errors.Add(new IcsError(folder, null, say => say.CalendarEmptyFolder, say => say.CalendarExportToIt) { IsLost = false });
            }

            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = e.Message.TrimEnd('.');
            errors.Add(new IcsError(folder, null, say => say.CalendarFolderUnreadable(reason), say => say.CalendarPermissionsOrOmit));
            return [];
        }
    }

    // macOS stores "._name" files on other file systems.
    private static bool IsCalendar(string path) =>
        (path.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ical", StringComparison.OrdinalIgnoreCase))
        && !Path.GetFileName(path).StartsWith("._", StringComparison.Ordinal);
}
