using System.Globalization;
using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>How one occurrence of a series was changed.</summary>
internal enum OccurrenceChange
{
    /// <summary>Deleted from every copy.</summary>
    Deleted,

    /// <summary>Deleted from the organiser's copy; the others still show it as cancelled.</summary>
    Cancelled,

    /// <summary>Moved: see <see cref="SampleMeeting.MovedStartOf"/>.</summary>
    Moved,

    /// <summary>Declined by the first attendee.</summary>
    Declined,
}

/// <summary>The column <c>changes</c> of meetings.csv.</summary>
internal static partial class OccurrenceChanges
{
    public static IReadOnlyDictionary<int, OccurrenceChange> Parse(string cell) =>
        SampleTable.Words(cell).SelectMany(Occurrences).ToDictionary(c => c.Number, c => c.Change);

    private static IEnumerable<(int Number, OccurrenceChange Change)> Occurrences(string word)
    {
        var match = Pattern().Match(word);
        if (!match.Success)
            throw new InvalidDataException($"meetings.csv has an unknown change '{word}'.");
        var first = int.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var last = match.Groups[2].Success ? int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : first;
        return Enumerable.Range(first, last - first + 1).Select(number => (number, ChangeOf(match.Groups[3].Value)));
    }

    private static OccurrenceChange ChangeOf(string letter) => letter switch
    {
        "x" => OccurrenceChange.Deleted,
        "c" => OccurrenceChange.Cancelled,
        "m" => OccurrenceChange.Moved,
        _ => OccurrenceChange.Declined,
    };

    [GeneratedRegex("^(-?[0-9]+)(?:-([0-9]+))?([xcmd])$")]
    private static partial Regex Pattern();
}
