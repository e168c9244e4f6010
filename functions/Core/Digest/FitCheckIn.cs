using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Chooses the "how are your 1:1s going?" question that fits a manager's figures, a different one each time.</summary>
public sealed class FitCheckIn(ReviewCoverage review, CheckInQuestions questions)
{
    /// <returns>Null when there are no figures: the question would be a guess.</returns>
    public async Task<CheckInQuestion?> ForAsync(DueCheckIn due, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        (await review.ForAsync(due.Manager, chart, now, cancellationToken)).Match<CheckInQuestion?>(
            known => questions.Next(ChooseOneThing.OccasionOf(known), due.TimesAsked), _ => null);
}
