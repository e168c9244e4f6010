using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The corrections of one pair, ready to apply. Those that are contested are left out.</summary>
internal sealed class Corrections(PersonId report, IEnumerable<PairCorrection> aboutPair)
{
    private readonly List<PairCorrection> all = [.. aboutPair.Where(c => c.Applies).OrderBy(c => c.What.MadeAt)];

    /// <summary>The cadences that the two agreed on.</summary>
    public AgreedCadences Cadences => new(all);

    /// <summary>In the manager's time zone. 1:1s that the calendar has on these days did not take place.</summary>
    public IReadOnlySet<LocalDate> DaysNotHeld => Said<Correction.DidNotTakePlace>().Select(c => c.Day).ToHashSet();

    public IEnumerable<OneOnOne> HeldWithoutInvite =>
        Said<Correction.HeldWithoutInvite>().Select(c => new OneOnOne(report, c.Time, InSeries: false));

    /// <summary>Of the report's 1:1s that vanished, those of which neither of the two said whether they took place.</summary>
    /// <param name="vanished">Of all reports.</param>
    /// <param name="zone">Of the manager.</param>
    public IEnumerable<(Instant Start, LocalDate Day)> NotSaidOf(IEnumerable<OneOnOne> vanished, DateTimeZone zone)
    {
        var said = HeldWithoutInvite.Select(o => o.Time.Start.InZone(zone).Date).Concat(DaysNotHeld).ToHashSet();
        return vanished.Where(o => o.With == report).Select(o => (o.Time.Start, Day: o.Time.Start.InZone(zone).Date))
            .Where(o => !said.Contains(o.Day));
    }

    /// <summary>The instant from which both say that their 1:1 is private; null while they do not.</summary>
    public Instant? PrivateSince
    {
        get
        {
            var said = all.Where(c => c.What is Correction.Private).GroupBy(c => c.By, c => c.What.MadeAt).Select(by => by.Min()).ToList();
            return said.Count == 2 ? said.Max() : null;
        }
    }

    /// <summary>
    /// Whether the two say that a meeting is their 1:1; null if neither says so, or one says that it is and the other that it is not.
    /// </summary>
    public bool? IsOurs(MeetingKey key)
    {
        var latest = all.Where(c => c.What is Correction.OurMeeting said && said.Key == key)
            .GroupBy(c => c.By, c => ((Correction.OurMeeting)c.What).IsOurs).Select(said => said.Last()).Distinct().ToList();
        return latest is [var agreed] ? agreed : null;
    }

    /// <summary>In the person's own time zone.</summary>
    public IEnumerable<DaySpan> AwayOf(PersonId person) =>
        from c in all
        let away = c.What as Correction.Away
        where away is not null && (away.IsOwn ? c.By : away.With) == person
        select new DaySpan(away.From, away.Back);

    private IEnumerable<T> Said<T>()
        where T : Correction => all.Select(c => c.What).OfType<T>();
}
