using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Api.Coaching;

/// <param name="WrittenByReport">Of all items those that the report wrote; null while there are too few to say.</param>
/// <param name="ReadyTheDayBefore">Of the 1:1s those whose agenda held something the evening before; null likewise.</param>
/// <param name="CarriedLong">Ids of open items carried three times or more, the longest first.</param>
/// <param name="CouldBeEmail">Ids of open items that look like status: a guess.</param>
/// <param name="Hints">What to try; none when all is well.</param>
internal sealed record SignalsAnswer(
    ShareAnswer? WrittenByReport, ShareAnswer? ReadyTheDayBefore, IReadOnlyList<string> CarriedLong, IReadOnlyList<string> CouldBeEmail, IReadOnlyList<HintAnswer> Hints)
{
    public static SignalsAnswer Of(AgendaSignals signals) => new(
        ShareAnswer.From(signals.WrittenByReport),
        ShareAnswer.From(signals.ReadyTheDayBefore),
        signals.CarriedLong,
        signals.CouldBeEmail,
        [.. SignalHints.BuiltIn.For(signals).Select(h => new HintAnswer(h.Id, h.Signal, h.See, h.Attempt))]);
}

/// <summary>"4 of 7".</summary>
internal sealed record ShareAnswer(int Count, int Of)
{
    public static ShareAnswer? From(SignalCount? count) => count is null ? null : new ShareAnswer(count.Count, count.Of);
}

/// <param name="Id">Stable.</param>
/// <param name="Signal">Which shows.</param>
/// <param name="See">What shows, without blame.</param>
/// <param name="Attempt">One thing to try.</param>
internal sealed record HintAnswer(string Id, AgendaSignal Signal, string See, string Attempt);
