using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>The result of handling a message.</summary>
public abstract record WorkOutcome
{
    private WorkOutcome()
    {
    }

    /// <summary>Done, or there was nothing to do: the message is removed.</summary>
    public sealed record Done : WorkOutcome;

    /// <summary>
    /// Not now, e.g. because of throttling: the message is delivered again after <paramref name="Delay"/>, with its attempt counted.
    /// </summary>
    /// <param name="Delay">At least this long.</param>
    /// <param name="Reason">For the log, in English; ids only.</param>
    public sealed record Later(Duration Delay, string Reason) : WorkOutcome;

    /// <summary>Failed permanently: it goes to the poison queue with the fault, and can be put back from there.</summary>
    public sealed record Failed(WorkFault Fault) : WorkOutcome;
}
