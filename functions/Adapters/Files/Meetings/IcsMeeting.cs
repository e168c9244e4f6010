using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// A meeting as one file contains it: a single meeting, a whole series, or an exception whose series is in none of the files.
/// </summary>
/// <param name="Line">The line of its BEGIN:VEVENT.</param>
/// <param name="IsSeries">Whether it repeats; <paramref name="First"/> is then the first occurrence.</param>
/// <param name="Mailbox">Whose calendar the file is, if known.</param>
public sealed record IcsMeeting(string File, int Line, string Uid, bool IsSeries, CalendarEvent First, EmailAddress? Mailbox)
{
    /// <summary>The occurrences that differ from the rule of the series, in the order of their original starts.</summary>
    public IReadOnlyList<IcsChange> Changes { get; init; } = [];
}

/// <summary>
/// An occurrence that the file lists separately; or, if that is the first occurrence, the first one that follows the rule.
/// </summary>
/// <param name="Line">The line of its BEGIN:VEVENT.</param>
/// <param name="Original">When it would start according to the rule.</param>
/// <param name="Event">The occurrence.</param>
/// <param name="IsThisAndFuture">Later occurrences change with it.</param>
public sealed record IcsChange(int Line, Instant Original, CalendarEvent Event, bool IsThisAndFuture)
{
    /// <summary>The first occurrence that follows the rule, after others that do not.</summary>
    public bool IsRegular { get; init; }
}
