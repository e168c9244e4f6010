using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Finds out when somebody is busy, and nothing else about their calendar.</summary>
public interface IFreeBusy
{
    /// <summary>When this person is busy in this time. Throws when the calendar service fails unexpectedly.</summary>
    Task<FreeBusyResult> OfAsync(Person person, Interval window, CancellationToken cancellationToken);
}

/// <summary>The result of asking when somebody is busy. What could not be read is never treated as free.</summary>
public abstract record FreeBusyResult
{
    private FreeBusyResult()
    {
    }

    /// <param name="Busy">Half-open, in any order; they may overlap.</param>
    public sealed record Known(IReadOnlyList<Interval> Busy) : FreeBusyResult;

    /// <summary>Nothing is known about their time.</summary>
    public sealed record NotKnown : FreeBusyResult;
}

/// <summary>For installations in which nobody's free and busy times may be read.</summary>
public sealed class NoFreeBusy : IFreeBusy
{
    /// <inheritdoc/>
    public Task<FreeBusyResult> OfAsync(Person person, Interval window, CancellationToken cancellationToken) =>
        Task.FromResult<FreeBusyResult>(new FreeBusyResult.NotKnown());
}
