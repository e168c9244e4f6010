using OutlookOneOnOne.Api.Digest;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Coaching;

/// <param name="WrittenByReport">How many of all items the report wrote; null when there are too few to say.</param>
/// <param name="ReadyTheDayBefore">
/// How many of the 1:1s had something on the agenda the evening before; null when there are too few to say.
/// </param>
/// <param name="CarriedLong">Ids of open items carried over three times or more, longest first.</param>
/// <param name="CouldBeEmail">Ids of open items that look like status updates; a guess.</param>
/// <param name="Hints">Things to try; empty when nothing stands out.</param>
/// <param name="Idea">The one idea that fits what stands out most; null when nothing does.</param>
internal sealed record SignalsResponse(
    ShareResponse? WrittenByReport,
    ShareResponse? ReadyTheDayBefore,
    IReadOnlyList<string> CarriedLong,
    IReadOnlyList<string> CouldBeEmail,
    IReadOnlyList<HintResponse> Hints,
    IdeaResponse? Idea)
{
    public static SignalsResponse Of(AgendaSignals signals, IMessages language) =>
        Of(signals, SignalHints.In(language).For(signals), IdeaCatalogue.In(language));

    private static SignalsResponse Of(AgendaSignals signals, IReadOnlyList<SignalHint> hints, IdeaCatalogue ideas) => new(
        ShareResponse.From(signals.WrittenByReport),
        ShareResponse.From(signals.ReadyTheDayBefore),
        signals.CarriedLong,
        signals.CouldBeEmail,
        [.. hints.Select(h => new HintResponse(h.Id, h.Signal, h.See, h.Attempt))],
        hints.Count > 0 && ideas.Find(hints[0].Idea) is { } idea ? IdeaResponse.Of(idea) : null);
}

/// <summary>A share such as "4 of 7".</summary>
internal sealed record ShareResponse(int Count, int Of)
{
    public static ShareResponse? From(SignalCount? count) => count is null ? null : new ShareResponse(count.Count, count.Of);
}

/// <param name="Id">A stable id.</param>
/// <param name="Signal">The signal that it belongs to.</param>
/// <param name="See">What we noticed, without blame.</param>
/// <param name="Attempt">One thing to try.</param>
internal sealed record HintResponse(string Id, AgendaSignal Signal, string See, string Attempt);
