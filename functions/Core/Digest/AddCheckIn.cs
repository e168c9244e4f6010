using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Puts "how are your 1:1s going?" on an agenda when a manager of managers leads a 1:1 with one of theirs and it is due by then.</summary>
public sealed class AddCheckIn(CheckInsDue due, FitCheckIn fit)
{
    public async Task<AgendaWish> ToAsync(AgendaWish wish, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (wish.Kind != Relationship.DirectReport || !wish.OtherManages)
        {
            return wish;
        }

        var all = await due.ForAsync(wish.Lead.Id, chart, wish.Start.InZone(wish.Lead.TimeZone).Date, cancellationToken);
        return all.FirstOrDefault(d => d.Manager.Id == wish.Other.Id) is { } mine
            && await fit.ForAsync(mine, chart, now, cancellationToken) is { } question
            ? wish with { CheckIn = question.Text }
            : wish;
    }
}
