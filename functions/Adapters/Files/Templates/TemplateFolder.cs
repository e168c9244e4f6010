using System.Text;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Adapters.Files.Templates;

/// <summary>An organisation's own templates: the <c>.md</c> files of a folder.</summary>
public static class TemplateFolder
{
    // Bytes that are not valid UTF-8 become U+FFFD instead of an error: the parser reports what it cannot read, by line.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files, by name. A file larger than any template is read only as far as needed to reject it.</summary>
    /// <exception cref="IOException">The folder or a file in it cannot be read.</exception>
    public static async Task<IReadOnlyList<TemplateFile>> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var files = new List<TemplateFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            files.Add(new TemplateFile(path, await ReadFileAsync(path, cancellationToken)));
        }

        return files;
    }

    private static async Task<string> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var buffer = new byte[TemplateParser.MaxFileSize + 1];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return Utf8.GetString(buffer, 0, length);
    }
}
