using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>A meeting as one file holds it: a single one, a whole series, or an exception whose series is in none of the files.</summary>
/// <param name="Line">Of its BEGIN:VEVENT.</param>
/// <param name="IsSeries">It repeats; <paramref name="First"/> is then the first occurrence.</param>
/// <param name="Mailbox">Whose calendar the file is, when that is known.</param>
public sealed record IcsMeeting(string File, int Line, string Uid, bool IsSeries, CalendarEvent First, EmailAddress? Mailbox);
