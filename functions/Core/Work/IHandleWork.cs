namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Does one kind of work. When called twice with the same message, or by two processes at once, the second call changes nothing.
/// </summary>
public interface IHandleWork
{
    /// <summary>The kind of message that it handles.</summary>
    WorkKind Kind { get; }

    /// <summary>Expected results are outcomes. The queue retries after an exception, and finally the message becomes poison.</summary>
    Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken);
}
