namespace OutlookOneOnOne.Core.Work;

/// <summary>Does the work of one kind. Called twice with the same message, or by two at once, it changes nothing the second time.</summary>
public interface IHandleWork
{
    WorkKind Kind { get; }

    /// <summary>What is expected to happen is an outcome; what throws is tried again by the queue, and in the end is poison.</summary>
    Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken);
}
