using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Finds the agendas to prepare, from what is stored about calendars. It costs a query, and a point read for each person who turned it
/// on, or for each manager above them when nothing is stored about their own calendar.
/// </summary>
public sealed class DueAgendas(ReadSettings settings, ReadCoverage coverage, CoveragePolicy policy)
{
    /// <summary>Each once, in any order.</summary>
    public async IAsyncEnumerable<DueAgenda> FindAllAsync(
        OrgChart chart, Instant now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var optedIn = await settings.AllPreparingAsync(cancellationToken);
        var found = new HashSet<(PairId, Instant)>();
        foreach (var person in optedIn.Keys)
        {
            foreach (var due in AgendaPlan.At(now, chart, optedIn, await UpcomingAsync(person, chart, now, cancellationToken)))
            {
                if (found.Add((due.Pair, due.Start)))
                {
                    yield return due;
                }
            }
        }
    }

    /// <summary>The agendas of one person, as if nobody else had turned it on.</summary>
    public async Task<IReadOnlyList<DueAgenda>> OfAsync(PersonId person, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var chosen = await settings.OfAsync(person, cancellationToken);
        if (!chosen.PreparesAny)
        {
            return [];
        }

        var optedIn = new Dictionary<PersonId, PersonSettings> { [person] = chosen };
        return AgendaPlan.At(now, chart, optedIn, await UpcomingAsync(person, chart, now, cancellationToken));
    }

    /// <summary>The agenda of one 1:1 if it is still due: the 1:1 may have moved, or both may have turned it off.</summary>
    public async Task<DueAgenda?> FindAsync(AgendaWork work, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var optedIn = await ChosenAsync([work.One, work.Other], cancellationToken);
        foreach (var person in optedIn.Keys)
        {
            var plan = AgendaPlan.At(now, chart, optedIn, await UpcomingAsync(person, chart, now, cancellationToken));
            if (plan.FirstOrDefault(d => d.Pair == work.Pair && d.Start == work.Start) is { } due)
            {
                return due;
            }
        }

        return null;
    }

    private async Task<Dictionary<PersonId, PersonSettings>> ChosenAsync(PersonId[] people, CancellationToken cancellationToken)
    {
        var optedIn = new Dictionary<PersonId, PersonSettings>();
        foreach (var person in people)
        {
            var chosen = await settings.OfAsync(person, cancellationToken);
            if (chosen.PreparesAny)
            {
                optedIn[person] = chosen;
            }
        }

        return optedIn;
    }

    /// <summary>This person's upcoming 1:1s: from their own calendar, or else from the calendars of the managers above them.</summary>
    private async Task<IReadOnlyList<UpcomingOneOnOne>> UpcomingAsync(
        PersonId person, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (chart.Find(person) is { } self && await InCalendarOfAsync(self, now, cancellationToken) is { } own)
        {
            return own;
        }

        var upcoming = new List<UpcomingOneOnOne>();
        foreach (var above in chart.LineAbove(person))
        {
            upcoming.AddRange((await InCalendarOfAsync(above, now, cancellationToken) ?? []).Where(o => o.Other == person));
        }

        return upcoming;
    }

    /// <summary>Null when the calendar data is too old: nobody needs an agenda for a 1:1 that is gone.</summary>
    private async Task<IReadOnlyList<UpcomingOneOnOne>?> InCalendarOfAsync(Person owner, Instant now, CancellationToken cancellationToken)
    {
        var ahead = new Interval(now, now + Duration.FromHours(LeadTime.MaxHours + 1));
        return await coverage.FactsAsync(owner, ahead, cancellationToken) is CoverageFacts.Known known
            && now - known.ReadAt <= policy.Freshness
            ? [.. known.OneOnOnes.Select(o => new UpcomingOneOnOne(owner.Id, o.With, o.Time.Start, o.InSeries)
            {
                Minutes = (int)o.Time.Duration.TotalMinutes,
            })]
            : null;
    }
}
