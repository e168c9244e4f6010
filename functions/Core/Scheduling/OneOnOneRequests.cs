using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>When somebody last asked each of their managers for a 1:1.</summary>
/// <param name="Asker">Who asked.</param>
public sealed record OneOnOneRequests(PersonId Asker)
{
    /// <summary>When each manager was last asked, by manager.</summary>
    public ImmutableSortedDictionary<PersonId, Instant> LastAsked { get; init; } = ImmutableSortedDictionary<PersonId, Instant>.Empty;

    /// <summary>What became of the mail about the last request to each manager; a manager without one was not mailed yet.</summary>
    public ImmutableSortedDictionary<PersonId, RequestMailState> Mails { get; init; } =
        ImmutableSortedDictionary<PersonId, RequestMailState>.Empty;

    /// <summary>
    /// Asks again only once the interval at which the two usually meet has passed: one request says that a 1:1 is wanted, a second one soon
    /// after is a reproach.
    /// </summary>
    /// <returns>The same instance while the last request still counts.</returns>
    public OneOnOneRequests Ask(PersonId manager, Cadence cadence, Instant now) =>
        StillCounts(manager, cadence, now)
            ? this
            : this with { LastAsked = LastAsked.SetItem(manager, now) };

    /// <summary>The last request to this manager is not older than the interval at which the two usually meet.</summary>
    public bool StillCounts(PersonId manager, Cadence cadence, Instant now) =>
        LastAsked.TryGetValue(manager, out var last) && now < last + cadence.Length;

    /// <summary>The state of the mail about the last request to this manager; null if it was not claimed yet.</summary>
    public RequestMailState? MailTo(PersonId manager) =>
        Mails.TryGetValue(manager, out var mail) && LastAsked.TryGetValue(manager, out var asked) && mail.Asked == asked ? mail : null;

    /// <summary>
    /// The request is still open: there has been no 1:1 since, none is planned, and it is not older than the interval at which the two
    /// usually meet.
    /// </summary>
    /// <param name="asked">When it was made.</param>
    /// <param name="pair">The 1:1s of the two; null when they are not known, and then only the time ends it.</param>
    /// <param name="now">The current time.</param>
    public static bool IsOpen(Instant asked, PairCoverage? pair, Instant now) =>
        now < asked + (pair?.Cadence ?? Cadence.Default).Length
        && pair?.Next is null
        && (pair?.LastStart is not { } last || last < asked);
}
