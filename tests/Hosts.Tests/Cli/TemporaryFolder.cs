namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>A folder for one test, which is deleted afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("oneonone-").FullName;

    public string Path { get; }

    public string In(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public static void Write(string path, string text) => File.WriteAllText(path, text);

    public static string Read(string path) => File.ReadAllText(path);

    /// <summary>The relative paths of all files in the folder, sorted.</summary>
    public IReadOnlyList<string> Files(string folder, string pattern) => Directory.Exists(In(folder))
        ? [.. Directory.EnumerateFiles(In(folder), pattern).Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal)]
        : [];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
