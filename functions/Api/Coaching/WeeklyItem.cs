using NodaTime;
using OutlookOneOnOne.Api.Digest;
using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Api.Coaching;

/// <summary>One of the four, the others null.</summary>
/// <param name="Since">The Monday of the week.</param>
/// <param name="Idea">Something to try.</param>
/// <param name="Opener">A sentence to begin with.</param>
/// <param name="Reading">Something to read; in English, unless it says otherwise.</param>
/// <param name="Statement">Something to judge, with the answer.</param>
internal sealed record WeeklyItemResponse(
    LocalDate Since, IdeaResponse? Idea = null, Opener? Opener = null, Article? Reading = null, TacticalStatement? Statement = null)
{
    public static WeeklyItemResponse Of(WeeklyItem item, LocalDate since) =>
        item.Match(
            idea => new WeeklyItemResponse(since, Idea: IdeaResponse.Of(idea)),
            opener => new WeeklyItemResponse(since, Opener: opener),
            reading => new WeeklyItemResponse(since, Reading: reading),
            statement => new WeeklyItemResponse(since, Statement: statement));
}
