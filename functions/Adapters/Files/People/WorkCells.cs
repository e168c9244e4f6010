using System.Text.RegularExpressions;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Reads where and when somebody works: which matters for public holidays and absences.</summary>
internal sealed partial class WorkCells(PeopleHeader header, PeopleListFaults faults)
{
    private static readonly char[] Separators = [' ', ',', ';', '/', '+', '、'];

    // The last two are Japanese.
    private static readonly char[] Dashes = ['-', '‐', '–', '—', '~', '〜'];

    private readonly RepeatedCells<Place?> places = new(text => Place.TryParse(text, out var place) ? place : null);

    public Place? PlaceIn(ListRow row) => places[header.Cell(row, Column.Place).Text];

    /// <summary>Monday to Friday where the list does not say.</summary>
    public WorkingWeek WeekIn(ListRow row)
    {
        var text = TypedText.Plain(header.Cell(row, Column.WorkingDays).Text);
        if (text.Length == 0)
        {
            return HoursIn(row) is { } hours ? WorkingWeek.MondayToFriday with { Hours = hours } : WorkingWeek.MondayToFriday;
        }

        var days = BlankAroundDash().Replace(text, "-").Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(Days)
            .ToList();
        if (days.Contains(null))
        {
            faults.Warn(row.Line, say => say.ListUnknownWorkingDays(text), say => say.ListWriteWorkingDays);
        }

        var week = days.Count == 0 || days.Contains(null)
            ? WorkingWeek.MondayToFriday
            : new WorkingWeek(days.OfType<IReadOnlyList<IsoDayOfWeek>>().SelectMany(d => d));
        return week with { Hours = HoursIn(row) };
    }

    private WorkingHours? HoursIn(ListRow row)
    {
        var text = header.Cell(row, Column.WorkingHours).Text;
        if (text.Length == 0)
        {
            return null;
        }

        var times = TypedText.Plain(text).Split(Dashes).Select(TypedTime.Read).ToList();
        if (times is [{ } from, { } to] && from < to)
        {
            return new WorkingHours(from, to);
        }

        faults.Warn(row.Line, say => say.ListUnknownWorkingHours(text), say => say.ListWriteWorkingHours);
        return null;
    }

    /// <summary>"Tue", or "Mon-Thu"; null for anything else.</summary>
    private static IReadOnlyList<IsoDayOfWeek>? Days(string text) => text.Split(Dashes) switch
    {
        [var day] when Day(day) is { } only => [only],
        [var first, var last] when Day(first) is { } from && Day(last) is { } to && from <= to =>
            [.. Enum.GetValues<IsoDayOfWeek>().Where(d => d >= from && d <= to)],
        _ => null,
    };

    private static IsoDayOfWeek? Day(string text) => text.Length < 2 ? null : Enum.GetValues<IsoDayOfWeek>()
        .Where(d => d != IsoDayOfWeek.None && d.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase))
        .Select(d => (IsoDayOfWeek?)d).FirstOrDefault();

    [GeneratedRegex(" *[-‐–—~〜] *", RegexOptions.CultureInvariant)]
    private static partial Regex BlankAroundDash();
}
