namespace OutlookOneOnOne.Core.Tests.Messages.Content;

/// <summary>Every line that somebody wrote in a language: its content, its templates, its guides and its messages.</summary>
internal static class WrittenLines
{
    /// <returns>Each line after the name of its file.</returns>
    internal static IEnumerable<(string File, string Line)> Of(string language) =>
        from file in FilesOf(language)
        from line in File.ReadLines(file)
        where !IsTitleOfReading(file, line)
        select (Path.GetFileName(file), line);

    /// <summary>It stays as its author wrote it.</summary>
    private static bool IsTitleOfReading(string file, string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) && Path.GetFileName(Path.GetDirectoryName(file)) == "readings";

    private static IEnumerable<string> FilesOf(string language) =>
        new[] { "functions/Core/Coaching/Content", "functions/Core/Templates/Library", "docs/guides" }
            .SelectMany(folder => System.IO.Directory.EnumerateFiles(
                Path.Combine(CatalogueMessage.Root, folder, language), "*.md", SearchOption.AllDirectories))
            .Append(Path.Combine(CatalogueMessage.Root, "functions/Core/Messages", $"{language}.json"));
}
