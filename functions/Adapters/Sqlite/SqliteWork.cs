using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>Work queues in the <see cref="SqliteStore"/>, for any number of senders and receivers.</summary>
/// <param name="store">An acknowledged call survives a kill and a power cut.</param>
/// <param name="clock">Decides when a message is due and when a lease has expired.</param>
public sealed class SqliteWork(SqliteStore store, IClock clock) : IWorkQueue, IWorkInbox, IPoisonedWork
{
    internal const string Table =
        """
        -- Queued work. due_at: not handed out before, which is also the end of a lease. receipt: of the latest lease.
        -- poisoned_at and reason are set once it has failed permanently.
        CREATE TABLE work (
          number INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, details TEXT NOT NULL,
          attempt INTEGER NOT NULL, trace_parent TEXT, due_at INTEGER NOT NULL, deliveries INTEGER NOT NULL DEFAULT 0, receipt TEXT,
          poisoned_at INTEGER, reason TEXT) STRICT;
        CREATE INDEX work_by_due ON work (queue, due_at) WHERE poisoned_at IS NULL;
        CREATE UNIQUE INDEX work_by_receipt ON work (receipt) WHERE receipt IS NOT NULL;
        CREATE INDEX work_poisoned ON work (queue, poisoned_at) WHERE poisoned_at IS NOT NULL;
        """;

    /// <summary>A message that is already waiting is not added again.</summary>
    internal const string UniqueWaiting =
        """
        DELETE FROM work WHERE poisoned_at IS NULL AND number NOT IN (SELECT min(number) FROM work WHERE poisoned_at IS NULL GROUP BY queue, id);
        CREATE UNIQUE INDEX work_waits_once ON work (queue, id) WHERE poisoned_at IS NULL;
        """;

    private const string Insert =
        """
        INSERT INTO work (queue, id, version, details, attempt, trace_parent, due_at)
        VALUES (@Queue, @Id, @Version, @Body, @Attempt, @TraceParent, @DueAt)
        ON CONFLICT DO NOTHING
        """;

    private const string Receive =
        """
        UPDATE work SET due_at = @Until, deliveries = deliveries + 1, receipt = @Receipt || '/' || number
        WHERE number IN (SELECT number FROM work WHERE queue = @Queue AND due_at <= @Now AND poisoned_at IS NULL ORDER BY due_at, number LIMIT @Most)
        RETURNING id, version, details, attempt, trace_parent AS traceParent, deliveries, receipt
        """;

    private const string PoisonColumns =
        "number, id, version, details, attempt, trace_parent AS traceParent, reason, poisoned_at AS poisonedAt";

    public Task EnqueueAsync(IReadOnlyCollection<WorkMessage> messages, Duration delay, CancellationToken cancellationToken)
    {
        QueueLimits.CheckDelay(delay);
        var dueAt = SqliteInstant.Of(clock.GetCurrentInstant() + delay);
        var rows = messages
            .Select(m => new
            {
                Queue = m.Kind.QueueName(),
                m.Id,
                m.Version,
                m.Body,
                m.Attempt,
                m.TraceParent,
                DueAt = dueAt,
            })
            .ToList();
        return store.WriteAsync(session => session.ExecuteAsync(Insert, rows), cancellationToken);
    }

    public Task<IReadOnlyList<WorkDelivery>> ReceiveAsync(WorkKind kind, int most, Duration lease, CancellationToken cancellationToken)
    {
        QueueLimits.CheckCount(most);
        QueueLimits.CheckLease(lease);
        var now = clock.GetCurrentInstant();
        var take = new
        {
            Queue = kind.QueueName(),
            Most = most,
            Receipt = Guid.NewGuid().ToString("N"),
            Now = SqliteInstant.Of(now),
            Until = SqliteInstant.Of(now + lease),
        };
        return store.WriteAsync<IReadOnlyList<WorkDelivery>>(
            async session => [.. (await session.QueryAsync<DeliveredRow>(Receive, take)).Select(row => row.ToDelivery(kind))],
            cancellationToken);
    }

    public Task CompleteAsync(WorkDelivery delivery, CancellationToken cancellationToken) =>
        SettleAsync("DELETE FROM work WHERE receipt = @Receipt", new { delivery.Receipt }, cancellationToken);

    public Task PostponeAsync(WorkDelivery delivery, Duration delay, CancellationToken cancellationToken) =>
        SettleAsync(
            "UPDATE work SET due_at = @DueAt, attempt = attempt + 1, deliveries = 0, receipt = NULL WHERE receipt = @Receipt",
            new { delivery.Receipt, DueAt = DueAfter(delay) },
            cancellationToken);

    public Task ReleaseAsync(WorkDelivery delivery, Duration delay, CancellationToken cancellationToken) =>
        SettleAsync(
            "UPDATE work SET due_at = @DueAt, receipt = NULL WHERE receipt = @Receipt",
            new { delivery.Receipt, DueAt = DueAfter(delay) },
            cancellationToken);

    public Task PoisonAsync(WorkDelivery delivery, WorkFault fault, CancellationToken cancellationToken) =>
        SettleAsync(
            "UPDATE work SET poisoned_at = @Now, reason = @Reason, receipt = NULL WHERE receipt = @Receipt",
            new { delivery.Receipt, Reason = StoredWorkFault.Text(fault), Now = SqliteInstant.Of(clock.GetCurrentInstant()) },
            cancellationToken);

    public Task<IReadOnlyList<PoisonedWork>> ListAsync(WorkKind kind, int most, CancellationToken cancellationToken)
    {
        QueueLimits.CheckCount(most);
        const string list =
            $"SELECT {PoisonColumns} FROM work WHERE queue = @Queue AND poisoned_at IS NOT NULL ORDER BY poisoned_at, number LIMIT @Most";
        return store.ReadAsync<IReadOnlyList<PoisonedWork>>(
            async session =>
                [
                    .. (await session.QueryAsync<PoisonedRow>(list, new { Queue = kind.QueueName(), Most = most })).Select(row =>
                        row.ToPoisoned(kind)),
                ],
            cancellationToken);
    }

    public Task<bool> RequeueAsync(WorkKind kind, PoisonId id, CancellationToken cancellationToken) =>
        ChangePoisonAsync(
            "UPDATE OR REPLACE work SET poisoned_at = NULL, reason = NULL, deliveries = 0, attempt = 0, due_at = @Now",
            kind,
            id,
            cancellationToken);

    public Task<bool> DiscardAsync(WorkKind kind, PoisonId id, CancellationToken cancellationToken) =>
        ChangePoisonAsync("DELETE FROM work", kind, id, cancellationToken);

    private Task<bool> ChangePoisonAsync(string change, WorkKind kind, PoisonId id, CancellationToken cancellationToken)
    {
        var which = new { Queue = kind.QueueName(), Id = id.Value, Now = SqliteInstant.Of(clock.GetCurrentInstant()) };
        return store.WriteAsync(
            async session =>
                await session.FindAsync<long?>(
                    $"{change} WHERE queue = @Queue AND number = CAST(@Id AS INTEGER) AND poisoned_at IS NOT NULL RETURNING number", which)
                    is not null,
            cancellationToken);
    }

    private Task SettleAsync(string change, object parameters, CancellationToken cancellationToken) =>
        store.WriteAsync(session => session.ExecuteAsync(change, parameters), cancellationToken);

    private long DueAfter(Duration delay)
    {
        QueueLimits.CheckDelay(delay);
        return SqliteInstant.Of(clock.GetCurrentInstant() + delay);
    }

    private sealed record DeliveredRow(
        string Id, long Version, string Details, long Attempt, string? TraceParent, long Deliveries, string Receipt)
    {
        public WorkDelivery ToDelivery(WorkKind kind) =>
            new(
                new WorkMessage(kind, Id, Details)
                {
                    Version = (int)Version,
                    Attempt = (int)Attempt,
                    TraceParent = TraceParent,
                },
                (int)Deliveries,
                Receipt);
    }

    private sealed record PoisonedRow(
        long Number, string Id, long Version, string Details, long Attempt, string? TraceParent, string Reason, long PoisonedAt)
    {
        public PoisonedWork ToPoisoned(WorkKind kind) => new(
            new PoisonId(Number.ToString(CultureInfo.InvariantCulture)),
            new WorkMessage(kind, Id, Details) { Version = (int)Version, Attempt = (int)Attempt, TraceParent = TraceParent },
            StoredWorkFault.Read(Reason),
            SqliteInstant.From(PoisonedAt));
    }
}
