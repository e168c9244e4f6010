using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Chooses the "how are your 1:1s going?" question that fits a manager's figures, a different one each time.</summary>
public sealed class FitCheckIn(ReadFigures figures, CheckInQuestions questions)
{
    /// <param name="lead">Who asks.</param>
    /// <param name="due">Whom to ask.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The time of the figures.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>
    /// Null when there are no figures, or none that may be shown to the lead: the question would be a guess, or would reveal them.
    /// </returns>
    public async Task<CheckInQuestion?> ForAsync(
        Person lead, DueCheckIn due, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var shown = await figures.ForAsync(
            new FiguresRequest(lead, due.Manager, FiguresPurpose.CheckIn), chart, now, cancellationToken);
        return shown.CoverageOrNull?.Match<CheckInQuestion?>(
            known => questions.Next(ChooseOneThing.OccasionOf(known), due.TimesAsked), _ => null);
    }
}
