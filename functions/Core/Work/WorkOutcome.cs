using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>What came of handling a message.</summary>
public abstract record WorkOutcome
{
    private WorkOutcome()
    {
    }

    /// <summary>Done, or nothing was left to do: the message goes.</summary>
    public sealed record Done : WorkOutcome;

    /// <summary>Not now, e.g. throttled: the same message again after <paramref name="Delay"/>, with its attempt counted.</summary>
    /// <param name="Delay">At least this long.</param>
    /// <param name="Reason">Fit for an operator; ids only.</param>
    public sealed record Later(Duration Delay, string Reason) : WorkOutcome;

    /// <summary>Never: it goes to the poison queue with its reason, and can be put back from there.</summary>
    /// <param name="Reason">Fit for an operator; ids only.</param>
    public sealed record Failed(string Reason) : WorkOutcome;
}
