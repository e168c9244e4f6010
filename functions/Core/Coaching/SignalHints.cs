namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Suggestions for what to try in response to a signal.</summary>
public sealed class SignalHints
{
    private const string File = "hints.json";

    private readonly IReadOnlyList<SignalHint> all;

    private SignalHints(IReadOnlyList<SignalHint> all) => this.all = all;

    /// <summary>The hints that come with the product.</summary>
    public static SignalHints BuiltIn { get; } = Parse(ContentEntries<SignalHint>.BuiltIn(File), File);

    /// <summary>The hints that fit, in the order of the file; empty when all is well.</summary>
    public IReadOnlyList<SignalHint> For(AgendaSignals signals) => [.. all.Where(h => Shows(h.Signal, signals))];

    /// <param name="json">An array of <c>{"id", "signal", "see", "attempt"}</c>, at least one for each signal.</param>
    /// <param name="file">The file name for faults.</param>
    /// <exception cref="FormatException">One line for each fault, with file and entry.</exception>
    public static SignalHints Parse(string json, string file)
    {
        var hints = ContentEntries<SignalHint>.Read(json, file);
        hints.RequireIds(h => h.Id)
            .Require(h => h.Id, h => !string.IsNullOrWhiteSpace(h.See), "it does not say what shows")
            .Require(h => h.Id, h => !string.IsNullOrWhiteSpace(h.Attempt), "it does not say what to try");
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
        _ => throw new InvalidOperationException("AgendaSignal is closed."),
    };

    private static bool IsLessThanHalf(SignalCount? count) => count is { } known && known.Count * 2 < known.Of;
}

/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Signal">The signal that it fits.</param>
/// <param name="See">What the signal shows, without blame.</param>
/// <param name="Attempt">One thing to try.</param>
public sealed record SignalHint(string Id, AgendaSignal Signal, string See, string Attempt);

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
