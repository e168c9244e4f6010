using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Coaching;

/// <summary>The question to offer for a 1:1; all null for none.</summary>
/// <param name="Occasion">Which ladder.</param>
/// <param name="Step">Which of its questions.</param>
/// <param name="Text">The question, ready for the agenda.</param>
internal sealed record LadderResponse(LadderOccasion? Occasion = null, LadderStep? Step = null, string? Text = null)
{
    public static LadderResponse Of(LadderOffer offer, IMessages language) =>
        offer is LadderOffer.Step step
            ? new(step.Occasion, step.Next, LadderList.In(language).For(step.Occasion).At(step.Next))
            : new();
}

/// <param name="Occasion">The ladder of the offered question.</param>
/// <param name="Step">The offered question.</param>
/// <param name="On">The day of the 1:1.</param>
/// <param name="Taken">True if it became a point of the agenda, false if it was skipped.</param>
internal sealed record LadderRequest(LadderOccasion? Occasion, LadderStep? Step, LocalDate? On, bool Taken = false)
{
    /// <returns>The day of the 1:1 and the offered question; null if one is missing.</returns>
    public (LocalDate On, LadderOffer.Step Step)? Parse(Validation validation) =>
        (validation.Required(Occasion, "occasion"), validation.Required(Step, "step"), validation.Required(On, "on"))
            is ({ } occasion, { } step, { } on)
            ? (on, new LadderOffer.Step(occasion, step))
            : null;
}
