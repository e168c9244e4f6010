using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// An organisation's own list of addresses that do not belong to a person: one address a line, or a domain such as
/// <c>@bots.contoso.example</c>. What follows a # is a comment.
/// </summary>
public static class NotPeopleFile
{
    /// <summary>
    /// The built-in list plus the addresses in the file, and the errors in the file, each with its line and remedy.
    /// </summary>
    public static (NotPeople List, IReadOnlyList<string> Faults) Read(string path)
    {
        try
        {
            var lines = File.ReadLines(path)
                .Select((text, i) => (Text: text.Split('#')[0].Trim(), Number: i + 1))
                .Where(line => line.Text.Length > 0)
                .ToLookup(line => NotPeople.IsEntry(line.Text));
            return (NotPeople.Known.With(lines[true].Select(line => line.Text)), [.. lines[false].Select(line => FaultOf(path, line))]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (NotPeople.Known, [$"{path}: the file cannot be read: {e.Message.TrimEnd('.')}; check its path and permissions."]);
        }
    }

    private static string FaultOf(string path, (string Text, int Number) line) =>
        $"{path}:{line.Number}: '{line.Text}' is neither an address nor a domain; write it like bot@example.com or @bots.example.com.";
}
