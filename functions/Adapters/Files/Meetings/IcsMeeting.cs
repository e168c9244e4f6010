using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>A meeting as one file holds it: a single one, a whole series, or an exception whose series is in none of the files.</summary>
/// <param name="Line">Of its BEGIN:VEVENT.</param>
/// <param name="IsSeries">It repeats; <paramref name="First"/> is then the first occurrence.</param>
/// <param name="Mailbox">Whose calendar the file is, when that is known.</param>
public sealed record IcsMeeting(string File, int Line, string Uid, bool IsSeries, CalendarEvent First, EmailAddress? Mailbox)
{
    /// <summary>The occurrences that are not as the rule of the series has them, in the order of their original starts.</summary>
    public IReadOnlyList<IcsChange> Changes { get; init; } = [];
}

/// <summary>An occurrence of a series that stands in the file for itself; or, when that is the first, the first that does not.</summary>
/// <param name="Line">Of its BEGIN:VEVENT.</param>
/// <param name="Original">When it would start by the rule.</param>
/// <param name="Event">What it is.</param>
/// <param name="IsThisAndFuture">The later occurrences change with it.</param>
public sealed record IcsChange(int Line, Instant Original, CalendarEvent Event, bool IsThisAndFuture)
{
    /// <summary>It is the first one that is as the rule has it, after others that are not.</summary>
    public bool IsRegular { get; init; }
}
