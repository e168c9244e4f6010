using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Finds everything that the status of one pair depends on besides the date. The same stored data gives the same hashes at any time, as
/// long as the figures are of the same day. Pure.
/// </summary>
/// <param name="stored">What is stored about the manager's 1:1s.</param>
/// <param name="report">The report.</param>
internal sealed class HashPairInputs(StoredCoverage stored, Person report)
{
    // Within what is stored at any time from a few days before the day of the figures to a week after it.
    private static readonly Duration Before = Duration.FromDays(84);
    private static readonly Duration After = Duration.FromDays(9);

    private readonly List<PairCorrection> said = [.. stored.Corrections.Where(c => c.OtherThan(stored.Manager.Id) == report.Id)];

    public PairInputs Hashed => PairInputs.Of(Parts);

    private IEnumerable<string> Parts(ChangeCause cause) => cause switch
    {
        ChangeCause.Calendar => Meetings(),
        ChangeCause.Absence => Absences(stored.Manager).Append("report").Concat(Absences(report)),
        ChangeCause.Correction => Said(isCadence: false),
        ChangeCause.Cadence => Said(isCadence: true),
        ChangeCause.ReportingLine => [$"{report.ReportingSince}", stored.Manager.TimeZone.Id, report.TimeZone.Id],
        ChangeCause.Readability => Unreadable(),
        ChangeCause.Policy => [$"{stored.Policy.Window}", $"{stored.Policy.Freshness}"],
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "Not a cause."),
    };

    /// <summary>Of the meetings before the period, only the last one can matter, and only if none has begun within it.</summary>
    private IEnumerable<string> Meetings()
    {
        var all = Known().Where(m => m.Time.Start < stored.Day + After).OrderBy(m => m.Time.Start).ToList();
        var recent = all.Where(m => m.Time.Start >= stored.Day - Before).ToList();
        var last = recent.Exists(m => m.Time.Start <= stored.Day) ? null : all.Except(recent).LastOrDefault();
        return (last is null ? recent : recent.Prepend(last)).Select(m => $"{m.Time.Start} {m.Key}");
    }

    private IEnumerable<OneOnOne> Known()
    {
        var marked = said.Select(c => c.What).OfType<Correction.OurMeeting>().Select(m => m.Key).ToHashSet();
        return stored.Facts is CoverageFacts.Known known
            ? known.OneOnOnes.Concat(known.Earlier)
                .Concat(known.Others.Where(o => marked.Contains(o.Key)).Select(o => o.ToOneOnOne())).Where(m => m.With == report.Id)
            : [];
    }

    private IEnumerable<string> Absences(Person person)
    {
        var absences = stored.Facts is CoverageFacts.Known known ? known.Absences.Where(a => a.Person == person.Id) : [];
        var (first, back) = ((stored.Day - Before).InUtc().Date, (stored.Day + After).InUtc().Date);
        var away = new DaysAway(
            [
                .. WholeDays.Of(absences.Select(a => a.Time), person),
                .. stored.Entered.DaysOf(person),
                .. WholeDays.Blocked(person, stored.Day),
            ],
            new WorkDays(person.Week, stored.Policy.Holidays.Of(person)));
        return away.Absences.Where(a => a.First < back && a.Back > first)
            .Select(a => $"{LocalDate.Max(a.First, first)} {LocalDate.Min(a.Back, back)}");
    }

    private IEnumerable<string> Said(bool isCadence) => said.Where(c => c.What is Correction.AgreedCadence == isCadence)
        .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Id} {c.Applies}"));

    private IEnumerable<string> Unreadable() => stored.Unclear.Where(u => u.With is null || u.With == report.Id)
        .Select(u => $"{u.With} {u.At}").Order(StringComparer.Ordinal).Prepend(stored.Facts.GetType().Name);
}
