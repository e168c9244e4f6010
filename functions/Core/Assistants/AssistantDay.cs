using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Assistants;

/// <summary>What assistants did in the name of one person on one day (UTC).</summary>
/// <param name="Person">In whose name.</param>
/// <param name="Day">The day.</param>
/// <param name="Calls">In the order in which they were made.</param>
public sealed record AssistantDay(PersonId Person, LocalDate Day, IReadOnlyList<AssistantCall> Calls)
{
    /// <summary>
    /// The most calls of a day. Assistants need a few dozen; the limit stops one that is caught in a loop, and keeps the list readable.
    /// </summary>
    public const int MostCalls = 500;

    /// <summary>No more calls are allowed on this day.</summary>
    public bool IsFull => Calls.Count >= MostCalls;

    /// <summary>The day of an instant, in UTC.</summary>
    public static LocalDate DayOf(Instant instant) => instant.InUtc().Date;

    /// <summary>The same day with one more call. What was asked for at the same instant is the same call, recorded again.</summary>
    public AssistantDay With(AssistantCall call) => Calls.Contains(call) ? this : this with { Calls = [.. Calls, call] };
}
