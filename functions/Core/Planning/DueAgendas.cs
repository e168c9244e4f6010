using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Finds which agendas are to be written, from what is remembered of calendars. It costs a query, and for each of those who asked a
/// point read; or as many as there are managers above them, when nothing is remembered of their own calendar.
/// </summary>
public sealed class DueAgendas(ISettingsStore settings, ICoverageStore coverage, CoveragePolicy policy)
{
    /// <summary>Each once, in any order.</summary>
    public async IAsyncEnumerable<DueAgenda> AtAsync(OrgChart chart, Instant now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var asked = await settings.ReadPreparingAsync(cancellationToken);
        var found = new HashSet<(PairId, Instant)>();
        foreach (var person in asked.Keys)
        {
            foreach (var due in AgendaPlan.At(now, chart, asked, await UpcomingAsync(person, chart, now, cancellationToken)))
            {
                if (found.Add((due.Pair, due.Start)))
                {
                    yield return due;
                }
            }
        }
    }

    /// <summary>One person's own, as if nobody else had asked.</summary>
    public async Task<IReadOnlyList<DueAgenda>> OfAsync(PersonId person, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var chosen = (await settings.ReadAsync(person, cancellationToken)).Effective;
        return chosen.PreparesAny
            ? AgendaPlan.At(now, chart, new Dictionary<PersonId, PersonSettings> { [person] = chosen }, await UpcomingAsync(person, chart, now, cancellationToken))
            : [];
    }

    /// <summary>The agenda of one 1:1, if it is still due: the 1:1 may have moved, and nobody of the two may want it any more.</summary>
    public async Task<DueAgenda?> FindAsync(AgendaWork work, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var asked = await ChosenAsync([work.One, work.Other], cancellationToken);
        foreach (var person in asked.Keys)
        {
            var plan = AgendaPlan.At(now, chart, asked, await UpcomingAsync(person, chart, now, cancellationToken));
            if (plan.FirstOrDefault(d => d.Pair == work.Pair && d.Start == work.Start) is { } due)
            {
                return due;
            }
        }

        return null;
    }

    private async Task<Dictionary<PersonId, PersonSettings>> ChosenAsync(PersonId[] people, CancellationToken cancellationToken)
    {
        var asked = new Dictionary<PersonId, PersonSettings>();
        foreach (var person in people)
        {
            var chosen = (await settings.ReadAsync(person, cancellationToken)).Effective;
            if (chosen.PreparesAny)
            {
                asked[person] = chosen;
            }
        }

        return asked;
    }

    /// <summary>This person's coming 1:1s: from their own calendar, or else those that stand in the calendars of the managers above them.</summary>
    private async Task<IReadOnlyList<UpcomingOneOnOne>> UpcomingAsync(PersonId person, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (await InCalendarOfAsync(person, now, cancellationToken) is { } own)
        {
            return own;
        }

        var upcoming = new List<UpcomingOneOnOne>();
        for (var above = chart.ManagerOf(person); above is not null; above = chart.ManagerOf(above.Id))
        {
            upcoming.AddRange((await InCalendarOfAsync(above.Id, now, cancellationToken) ?? []).Where(o => o.Other == person));
        }

        return upcoming;
    }

    /// <summary>Null when it is not known well enough: an agenda for a 1:1 that is no more helps nobody.</summary>
    private async Task<IReadOnlyList<UpcomingOneOnOne>?> InCalendarOfAsync(PersonId owner, Instant now, CancellationToken cancellationToken)
    {
        var ahead = new Interval(now, now + Duration.FromHours(LeadTime.MostHours + 1));
        return await coverage.ReadFactsAsync(owner, ahead, cancellationToken) is CoverageFacts.Known known && now - known.ReadAt <= policy.Freshness
            ? [.. known.OneOnOnes.Select(o => new UpcomingOneOnOne(owner, o.With, o.Time.Start, o.InSeries))]
            : null;
    }
}
