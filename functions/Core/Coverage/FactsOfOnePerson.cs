using NodaTime;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What calendars say about people who have had several ids, as if they had always had today's. Pure.</summary>
/// <param name="owner">Whose calendar.</param>
/// <param name="ids">Which ids are one person.</param>
internal sealed class FactsOfOnePerson(PersonId owner, KnownIds ids)
{
    /// <param name="now">What is known under today's id.</param>
    /// <param name="before">What is known under former ids: of their calendars counts what was over at the last reading.</param>
    public CoverageFacts.Known Join(CoverageFacts.Known now, IReadOnlyList<CoverageFacts.Known> before) => now with
    {
        OneOnOnes = Joined(now.OneOnOnes, before, f => f.OneOnOnes.Where(o => o.HasBegunBy(f.ReadAt))),
        Others = [.. now.Others.Concat(before.SelectMany(f => f.Others.Where(o => o.Time.Start <= f.ReadAt)))
            .Select(o => o with { With = ids.CurrentOf(o.With) }).Where(o => o.With != owner)
            .DistinctBy(o => (o.With, o.Time, o.Key)).OrderBy(o => o.Time.Start)],
        CalledOff = Joined(now.CalledOff, [], _ => []),
        Vanished = Joined(now.Vanished, before, f => f.Vanished),
        Earlier = [.. Joined(now.Earlier, before, f => f.Earlier).GroupBy(o => o.With).Select(with => with.Last())],
        Absences = [.. now.Absences.Concat(before.SelectMany(f => f.Absences.Where(a => IsOver(a, f.ReadAt))))
            .Select(a => a with { Person = ids.CurrentOf(a.Person) }).Distinct()],
        Reports = [.. now.Reports.Select(ids.CurrentOf).Distinct()],
    };

    private static bool IsOver(Absence absence, Instant at) => absence.Time.HasEnd && absence.Time.End <= at;

    private IReadOnlyList<OneOnOne> Joined(
        IReadOnlyList<OneOnOne> now, IEnumerable<CoverageFacts.Known> before, Func<CoverageFacts.Known, IEnumerable<OneOnOne>> past) =>
        [.. now.Concat(before.SelectMany(past)).Select(o => o with { With = ids.CurrentOf(o.With) }).Where(o => o.With != owner)
            .DistinctBy(o => (o.With, o.Time)).OrderBy(o => o.Time.Start)];
}
