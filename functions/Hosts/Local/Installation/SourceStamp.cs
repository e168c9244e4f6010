namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>The paths, sizes and times of an installation's files. If two stamps differ, files changed in between.</summary>
internal sealed class SourceStamp : IEquatable<SourceStamp>
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    private readonly List<(string Path, long Length, DateTime Written)> files;

    private SourceStamp(IEnumerable<FileInfo> files) =>
        this.files = [.. files.Where(f => f.Exists).Select(f => (f.FullName, f.Length, f.LastWriteTimeUtc))];

    public static SourceStamp Of(SourceFiles sources) => new(
        sources.Calendars.SelectMany(In).Prepend(new FileInfo(sources.PeopleCsv))
            .Concat(sources.Absences.Paths.Select(p => new FileInfo(p)))
            .OrderBy(f => f.FullName, StringComparer.Ordinal));

    public static SourceStamp Of(AbsenceLists absences) => new(absences.Paths.Select(p => new FileInfo(p)));

    public bool Equals(SourceStamp? other) => other is not null && files.SequenceEqual(other.files);

    public override bool Equals(object? obj) => Equals(obj as SourceStamp);

    public override int GetHashCode() => files.Count;

    private static IEnumerable<FileInfo> In(string fileOrFolder) =>
        Directory.Exists(fileOrFolder) ? new DirectoryInfo(fileOrFolder).EnumerateFiles("*", Everything) : [new FileInfo(fileOrFolder)];
}
