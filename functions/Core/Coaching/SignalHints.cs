using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Suggestions for what to try in response to a signal.</summary>
public sealed class SignalHints
{
    private readonly IReadOnlyList<SignalHint> all;

    private SignalHints(IReadOnlyList<SignalHint> all) => this.all = all;

    private static readonly Func<IMessages, SignalHints> ByLanguage = CoachingContent.Of("hints", "see", Parse);

    /// <summary>The hints that come with the product, in English.</summary>
    public static SignalHints BuiltIn => In(Languages.English);

    /// <summary>The same in one language; what it lacks is in English.</summary>
    public static SignalHints In(IMessages language) => ByLanguage(language);

    /// <summary>The hints that fit, in the order of the file; empty when all is well.</summary>
    public IReadOnlyList<SignalHint> For(AgendaSignals signals) => [.. all.Where(h => Shows(h.Signal, signals))];

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static SignalHints Parse(IReadOnlyList<ContentEntry> files)
    {
        var hints = ContentEntries<SignalHint>.Read(files);
        hints.RequireIds(h => h.Id)
            .Require(h => !string.IsNullOrWhiteSpace(h.See), "it does not say what the signal shows")
            .Require(h => !string.IsNullOrWhiteSpace(h.Attempt), "it does not say what to try")
            .Require(h => IdeaCatalogue.BuiltIn.Find(h.Idea) is not null, "there is no idea with the id that it names");
        foreach (var signal in Enum.GetValues<AgendaSignal>())
        {
            hints.RequireForAll(hints.All.Any(h => h.Signal == signal), $"there must be a hint for {signal}");
        }

        return new SignalHints(hints.OrThrow());
    }

    private static bool Shows(AgendaSignal signal, AgendaSignals signals) => signal switch
    {
        AgendaSignal.FewByReport => IsLessThanHalf(signals.WrittenByReport),
        AgendaSignal.RarelyReady => IsLessThanHalf(signals.ReadyTheDayBefore),
        AgendaSignal.CarriedLong => signals.CarriedLong.Count > 0,
        AgendaSignal.CouldBeEmail => signals.CouldBeEmail.Count > 0,
        _ => throw new InvalidOperationException("AgendaSignal has no other case."),
    };

    private static bool IsLessThanHalf(SignalCount? count) => count is { } known && known.Count * 2 < known.Of;
}

/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Signal">The signal that it fits.</param>
/// <param name="See">What the signal shows, without blame.</param>
/// <param name="Attempt">One thing to try.</param>
/// <param name="Idea">The id of the idea of the catalogue that fits it best.</param>
public sealed record SignalHint(string Id, AgendaSignal Signal, string See, string Attempt, string Idea);

/// <summary>Something about the agendas that the manager may want to act on.</summary>
public enum AgendaSignal
{
    /// <summary>The report wrote less than half of the items.</summary>
    FewByReport,

    /// <summary>Less than half of the agendas contained something the day before.</summary>
    RarelyReady,

    /// <summary>At least one item has been carried three times or more.</summary>
    CarriedLong,

    /// <summary>At least one item looks like a status update.</summary>
    CouldBeEmail,
}
