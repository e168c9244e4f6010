using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Adds "how are your 1:1s going?" to an agenda when a manager of managers leads a 1:1 with one of their managers and the question is due.
/// </summary>
public sealed class AddCheckIn(CheckInsDue due, FitCheckIn fit)
{
    /// <summary>The request with a question when one is due; otherwise the same instance.</summary>
    public async Task<AgendaRequest> ToAsync(AgendaRequest request, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (request.Kind != Relationship.DirectReport || !request.OtherManages)
        {
            return request;
        }

        var all = await due.ForAsync(request.Lead.Id, chart, request.Start.InZone(request.Lead.TimeZone).Date, cancellationToken);
        return all.FirstOrDefault(d => d.Manager.Id == request.Other.Id) is { } mine
            && await fit.ForAsync(request.Lead, mine, chart, now, cancellationToken) is { } question
            ? request with { CheckIn = (CheckInQuestions.In(request.Language).Find(question.Id) ?? question).Text }
            : request;
    }
}
