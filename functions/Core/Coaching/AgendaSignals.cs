using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// What stands out in a manager's 1:1s with one report. It is not a score. Only this manager sees it; it never goes into a digest, to the
/// report, or to a higher manager.
/// </summary>
/// <param name="WrittenByReport">How many of all items the report wrote; null while there are too few to judge.</param>
/// <param name="ReadyTheDayBefore">
/// How many of the past 1:1s had something on the agenda the evening before; null while there are too few to judge.
/// </param>
/// <param name="CarriedLong">Ids of open items carried three times or more, longest first.</param>
/// <param name="CouldBeEmail">Ids of open items that look like status updates.</param>
public sealed record AgendaSignals(
    SignalCount? WrittenByReport, SignalCount? ReadyTheDayBefore, IReadOnlyList<string> CarriedLong, IReadOnlyList<string> CouldBeEmail)
{
    /// <summary>In the first four weeks of a pair, nothing stands out.</summary>
    public static AgendaSignals Silent { get; } = new(null, null, [], []);

    /// <summary>With fewer items, the share is mostly chance.</summary>
    public const int MinItems = 5;

    /// <summary>The same for agendas.</summary>
    public const int MinAgendas = 3;

    /// <summary>An item carried this many times or more has been carried too long.</summary>
    public const int CarriedLongAfter = 3;

    /// <summary>Pure: the same activity gives the same signals.</summary>
    public static SignalsResult For(PersonId viewer, PairActivity activity, StatusPhrases phrases, Instant now) =>
        (viewer == activity.Manager, activity.IsInFirstWeeks) switch
        {
            (false, _) => new SignalsResult.NotPermitted(),
            (_, true) => new SignalsResult.Shown(Silent),
            _ => new SignalsResult.Shown(FromActivity(activity, phrases, now)),
        };

    private static AgendaSignals FromActivity(PairActivity activity, StatusPhrases phrases, Instant now)
    {
        var ownItems = activity.Items.Where(i => i.WrittenBy == activity.Manager || i.WrittenBy == activity.Report).ToList();
        var begun = activity.Agendas.Where(a => a.Start <= now).ToList();
        return new AgendaSignals(
            SignalCount.CountIn(ownItems, i => i.WrittenBy == activity.Report, MinItems),
            SignalCount.CountIn(begun, a => IsReadyTheDayBefore(a, activity.TimeZone), MinAgendas),
            [.. ownItems.Where(i => i.IsOpen && i.TimesCarried >= CarriedLongAfter)
                .OrderByDescending(i => i.TimesCarried).Select(i => i.Id)],
            [.. ownItems.Where(i => i.IsOpen && phrases.LooksLikeStatus(i.Text)).Select(i => i.Id)]);
    }

    private static bool IsReadyTheDayBefore(AgendaFact agenda, DateTimeZone zone) =>
        agenda.ReadyAt is { } ready && ready.InZone(zone).Date < agenda.Start.InZone(zone).Date;
}

/// <summary>"4 of 7".</summary>
public sealed record SignalCount(int Count, int Of)
{
    internal static SignalCount? CountIn<T>(IReadOnlyList<T> all, Func<T, bool> counts, int fewest) =>
        all.Count < fewest ? null : new SignalCount(all.Count(counts), all.Count);
}

/// <summary>Signals for the manager of the pair; nothing for anybody else.</summary>
public abstract record SignalsResult
{
    private SignalsResult()
    {
    }

    /// <summary>The viewer is the manager of the pair.</summary>
    /// <param name="Signals">What stands out.</param>
    public sealed record Shown(AgendaSignals Signals) : SignalsResult;

    /// <summary>The viewer is not the manager of the pair.</summary>
    public sealed record NotPermitted : SignalsResult;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<AgendaSignals, T> shown, Func<T> notPermitted) => this switch
    {
        Shown s => shown(s.Signals),
        NotPermitted => notPermitted(),
        _ => throw new InvalidOperationException("SignalsResult has no other case."),
    };
}
