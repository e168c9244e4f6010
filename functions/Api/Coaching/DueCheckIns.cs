using NodaTime;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coaching;

/// <summary>The managers who should be asked by their manager how their 1:1s are going, each with a question.</summary>
internal sealed class DueCheckIns(CheckInsDue due, FitCheckIn fit, AddCheckIn add, IClock clock)
{
    public LocalDate TodayOf(Person person) => clock.GetCurrentInstant().InZone(person.TimeZone).Date;

    public async Task<IReadOnlyList<DueCheckInResponse>> ForAsync(Caller caller, CancellationToken cancellationToken)
    {
        var responses = new List<DueCheckInResponse>();
        foreach (var each in await due.ForAsync(caller.Id, caller.Chart, TodayOf(caller.Person), cancellationToken))
        {
            var question = await fit.ForAsync(caller.Person, each, caller.Chart, clock.GetCurrentInstant(), cancellationToken);
            responses.Add(
                new DueCheckInResponse(
                    PartnerResponse.Of(caller.Person, each.Manager, caller.Chart),
                    each.LastAsked,
                    each.TimesAsked,
                    question?.Id,
                    question?.Text));
        }

        return responses;
    }

    /// <summary>
    /// Adds a check-in question to the agenda of a 1:1 between a manager of managers and one of their managers, if one is due by then.
    /// </summary>
    public Task<AgendaRequest> AddToAsync(AgendaRequest request, OrgChart chart, CancellationToken cancellationToken) =>
        add.ToAsync(request, chart, clock.GetCurrentInstant(), cancellationToken);
}
