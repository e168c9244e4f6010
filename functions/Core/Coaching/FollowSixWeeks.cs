using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Leads somebody through the six weeks for a new manager: for themselves only.</summary>
public sealed class FollowSixWeeks(CoachingStore store, ReadCoverage coverage)
{
    /// <param name="person">Who asks, about themselves.</param>
    /// <param name="now">The current time. They are away if their calendar says so now, or if it was entered for today.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<SixWeeksStanding> ReadAsync(Person person, Instant now, CancellationToken cancellationToken)
    {
        var progress = (await store.ReadAsync(person.Id, cancellationToken)).DocumentOrNull?.SixWeeks;
        return SixWeeksStanding.On(
            progress, TodayOf(person, now), progress is null ? null : await BackAsync(person, now, cancellationToken));
    }

    /// <summary>Begins with the first step, also for somebody who has begun before.</summary>
    /// <param name="person">Who begins.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task BeginAsync(Person person, Instant now, CancellationToken cancellationToken) =>
        store.ChangeAsync(person.Id, log => log with { SixWeeks = new SixWeeks(TodayOf(person, now)) }, cancellationToken);

    /// <summary>Ticks off the current step; any other changes nothing.</summary>
    /// <param name="person">Who did it.</param>
    /// <param name="number">See <see cref="SixWeeks.Number"/>.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task TickOffAsync(Person person, int number, Instant now, CancellationToken cancellationToken) =>
        store.ChangeAsync(person.Id, log => TickedOff(log, number, TodayOf(person, now)), cancellationToken);

    /// <summary>Forgets that they ever began. Doing it twice changes nothing.</summary>
    /// <param name="person">Who ends it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task EndAsync(PersonId person, CancellationToken cancellationToken) =>
        store.ChangeAsync(person, log => log.SixWeeks is null ? log : log with { SixWeeks = null }, cancellationToken);

    private static CoachingLog TickedOff(CoachingLog log, int number, LocalDate today) =>
        log.SixWeeks is { } before && before.WithDone(number, today) is var after && !ReferenceEquals(before, after)
            ? log with { SixWeeks = after }
            : log;

    private static LocalDate TodayOf(Person person, Instant now) => now.InZone(person.TimeZone).Date;

    private async Task<LocalDate?> BackAsync(Person person, Instant now, CancellationToken cancellationToken)
    {
        var facts = await coverage.FactsAsync(person, new Interval(now, now + Duration.FromDays(1)), cancellationToken);
        var read = facts is CoverageFacts.Known known
            ? known.Absences.Where(a => a.Person == person.Id && a.Time.Contains(now) && a.Time.HasEnd)
                .Select(a => (LocalDate?)a.Time.End.InZone(person.TimeZone).Date)
            : [];
        var today = TodayOf(person, now);
        var entered = (await coverage.EnteredAbsencesAsync(person, cancellationToken))
            .Where(a => a.Days.First <= today && today <= a.Days.Last).Select(a => (LocalDate?)a.Days.Back);
        return read.Concat(entered).Max();
    }
}
