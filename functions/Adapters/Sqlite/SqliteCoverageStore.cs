using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>Coverage facts and corrections in the <see cref="SqliteStore"/>.</summary>
public sealed class SqliteCoverageStore(SqliteStore store) : ICoverageStore
{
    // The last condition counts an absence without length where it begins, so that it is replaced like any other.
    private const string Touches = "starts < @To AND (ends > @From OR starts >= @From)";

    private const string ForgetManager =
        """
        DELETE FROM attempt WHERE manager = @Manager; DELETE FROM one_on_one WHERE manager = @Manager;
        DELETE FROM absence WHERE manager = @Manager; DELETE FROM correction WHERE manager = @Manager
        """;

    private const string StartsWithin = "starts >= @From AND starts < @To";

    /// <exception cref="ArgumentException">A 1:1 starts outside the window, or an absence does not touch it: reading again would not replace it.</exception>
    public Task SaveReadingAsync(PersonId manager, Interval window, CoverageFacts.Known facts, CancellationToken cancellationToken)
    {
        var range = Range(manager, window);
        var meetings = facts.OneOnOnes.Select(o => new MeetingRow(manager.Value, o.With.Value, SqliteInstant.StartOf(o.Time), SqliteInstant.EndOf(o.Time), o.InSeries ? 1 : 0)).ToList();
        var absences = facts.Absences.Select(a => new AbsenceRow(manager.Value, a.Person.Value, SqliteInstant.StartOf(a.Time), SqliteInstant.EndOf(a.Time))).ToList();
        if (!meetings.TrueForAll(m => m.Starts >= range.From && m.Starts < range.To)
            || !absences.TrueForAll(a => a.Starts < range.To && (a.Ends > range.From || a.Starts >= range.From)))
        {
            throw new ArgumentException("A reading holds what starts within its window, and absences that touch it.", nameof(facts));
        }

        return store.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync($"DELETE FROM one_on_one WHERE manager = @Manager AND {StartsWithin}", range);
                await session.ExecuteAsync($"DELETE FROM absence WHERE manager = @Manager AND {Touches}", range);
                await session.ExecuteAsync("INSERT INTO one_on_one (manager, starts, ends, person, in_series) VALUES (@Manager, @Starts, @Ends, @Person, @InSeries)", meetings);
                await session.ExecuteAsync("INSERT INTO absence (manager, starts, ends, person) VALUES (@Manager, @Starts, @Ends, @Person)", absences);
                await SaveAttemptAsync(session, manager, facts.ReadAt, null);
            },
            cancellationToken);
    }

    public Task SaveFailureAsync(PersonId manager, CoverageFacts.NotReadable failure, CancellationToken cancellationToken) =>
        store.WriteAsync(session => SaveAttemptAsync(session, manager, failure.TriedAt, failure.Fault), cancellationToken);

    public Task<CoverageFacts> ReadFactsAsync(PersonId manager, Interval window, CancellationToken cancellationToken) =>
        store.ReadAsync(
            async session => await session.FindAsync<AttemptRow>("SELECT at, fault FROM attempt WHERE manager = @Manager", Range(manager, window)) switch
            {
                null => new CoverageFacts.NeverRead(),
                { } attempt when FaultOf(attempt.Fault) is { } fault => new CoverageFacts.NotReadable(SqliteInstant.From(attempt.At), fault),
                { } attempt => await ReadKnownAsync(session, Range(manager, window), SqliteInstant.From(attempt.At)),
            },
            cancellationToken);

    public Task<IReadOnlyDictionary<PersonId, ReadingAttempt>> ReadAttemptsAsync(IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<PersonId, ReadingAttempt>>(
            async session => (await session.QueryAsync<OwnedAttemptRow>(
                    "SELECT manager, at, fault FROM attempt WHERE manager IN (SELECT value FROM json_each(@Owners))", new { Owners = JsonList.Of(owners) }))
                .ToDictionary(row => new PersonId(row.Manager), row => new ReadingAttempt(SqliteInstant.From(row.At), FaultOf(row.Fault))),
            cancellationToken);

    public Task AddCorrectionAsync(PersonId manager, Correction correction, CancellationToken cancellationToken) =>
        store.WriteAsync(session => session.ExecuteAsync(CorrectionRow.Insert, CorrectionRow.Of(manager, correction)), cancellationToken);

    public Task<IReadOnlyList<Correction>> ReadCorrectionsAsync(PersonId manager, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Correction>>(
            async session => [.. (await session.QueryAsync<CorrectionRow>(CorrectionRow.Select, new { Manager = manager.Value })).Select(row => row.ToCorrection())],
            cancellationToken);

    public Task ForgetBeforeAsync(Instant instant, CancellationToken cancellationToken) =>
        store.WriteAsync(
            async session =>
            {
                var before = new { Before = SqliteInstant.Of(instant), LastDay = CorrectionRow.LastDayOverBy(instant) };
                await session.ExecuteAsync("DELETE FROM one_on_one WHERE ends < @Before", before);
                await session.ExecuteAsync("DELETE FROM absence WHERE ends < @Before", before);
                await session.ExecuteAsync(CorrectionRow.Forget, before);
            },
            cancellationToken);

    public Task<CoverageRecords> ReadAllOfAsync(PersonId manager, CancellationToken cancellationToken) =>
        store.ReadAsync(
            async session =>
            {
                var (meetings, absences) = await ReadWithinAsync(session, new WindowRow(manager.Value, long.MinValue, long.MaxValue));
                var corrections = await session.QueryAsync<CorrectionRow>(CorrectionRow.Select, new { Manager = manager.Value });
                return new CoverageRecords(meetings, absences, [.. corrections.Select(row => row.ToCorrection())]);
            },
            cancellationToken);

    public Task ForgetAllOfAsync(PersonId manager, CancellationToken cancellationToken) =>
        store.EraseAsync(session => session.ExecuteAsync(ForgetManager, new { Manager = manager.Value }), cancellationToken);

    private static CalendarFault? FaultOf(string? stored) => stored is null ? null : Enum.Parse<CalendarFault>(stored);

    private static WindowRow Range(PersonId manager, Interval window) => new(manager.Value, SqliteInstant.StartOf(window), SqliteInstant.EndOf(window));

    private static async Task<CoverageFacts> ReadKnownAsync(SqliteSession session, WindowRow range, Instant readAt)
    {
        var (meetings, absences) = await ReadWithinAsync(session, range);
        return new CoverageFacts.Known(readAt, meetings, absences);
    }

    private static async Task<(IReadOnlyList<OneOnOne> OneOnOnes, IReadOnlyList<Absence> Absences)> ReadWithinAsync(SqliteSession session, WindowRow range)
    {
        const string columns = "manager, person, starts, ends";
        var meetings = await session.QueryAsync<MeetingRow>($"SELECT {columns}, in_series AS inSeries FROM one_on_one WHERE manager = @Manager AND {StartsWithin} ORDER BY starts, person, ends", range);
        var absences = await session.QueryAsync<AbsenceRow>($"SELECT {columns} FROM absence WHERE manager = @Manager AND {Touches} ORDER BY starts, person, ends", range);
        return (
            [.. meetings.Select(m => new OneOnOne(new PersonId(m.Person), SqliteInstant.Interval(m.Starts, m.Ends), m.InSeries != 0))],
            [.. absences.Select(a => new Absence(new PersonId(a.Person), SqliteInstant.Interval(a.Starts, a.Ends)))]);
    }

    private static Task SaveAttemptAsync(SqliteSession session, PersonId manager, Instant at, CalendarFault? fault) =>
        session.ExecuteAsync(
            "INSERT INTO attempt (manager, at, fault) VALUES (@Manager, @At, @Fault) ON CONFLICT (manager) DO UPDATE SET at = excluded.at, fault = excluded.fault",
            new { Manager = manager.Value, At = SqliteInstant.Of(at), Fault = fault?.ToString() });

    private sealed record WindowRow(string Manager, long From, long To);

    private sealed record AttemptRow(long At, string? Fault);

    private sealed record OwnedAttemptRow(string Manager, long At, string? Fault);

    private sealed record MeetingRow(string Manager, string Person, long Starts, long Ends, long InSeries);

    private sealed record AbsenceRow(string Manager, string Person, long Starts, long Ends);
}
