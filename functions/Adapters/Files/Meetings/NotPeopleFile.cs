using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// An organisation's own list of addresses that do not belong to a person: one address a line, or a domain such as
/// <c>@bots.contoso.example</c>. What follows a # is a comment.
/// </summary>
public static class NotPeopleFile
{
    /// <summary>
    /// The built-in list plus the addresses in the file, and the errors in the file, each with its line and remedy, in no language yet.
    /// </summary>
    public static (NotPeople List, IReadOnlyList<Func<IFileFaultsMessages, string>> Faults) Read(string path)
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
            return (NotPeople.Known, [say => say.NotPeopleUnreadable(path, e.Message.TrimEnd('.'))]);
        }
    }

    private static Func<IFileFaultsMessages, string> FaultOf(string path, (string Text, int Number) line) =>
        say => say.NotPeopleNotAnEntry(path, Designation.Of(line.Number), line.Text);
}
