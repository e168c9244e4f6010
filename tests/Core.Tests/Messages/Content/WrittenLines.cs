namespace OutlookOneOnOne.Core.Tests.Messages.Content;

/// <summary>Every line that somebody wrote in a language: its content, its templates, its guides and its messages.</summary>
internal static class WrittenLines
{
    /// <returns>Each line after the name of its file.</returns>
    internal static IEnumerable<(string File, string Line)> Of(string language) =>
        from file in FilesOf(language)
        from line in File.ReadLines(file)
        select (Path.GetFileName(file), line);

    private static IEnumerable<string> FilesOf(string language) =>
        new[] { "functions/Core/Coaching/Content", "functions/Core/Templates/Library", "docs/guides" }
            .SelectMany(folder => System.IO.Directory.EnumerateFiles(
                Path.Combine(CatalogueMessage.Root, folder, language), "*.md", SearchOption.AllDirectories))
            .Append(Path.Combine(CatalogueMessage.Root, "functions/Core/Messages", $"{language}.json"));
}
