using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>All that one digest says, in the order in which it says it. No words yet: <c>DigestHtml</c> and <c>DigestText</c> find them.</summary>
/// <param name="Recipient">A manager of managers.</param>
/// <param name="Week">The week that begins.</param>
/// <param name="AsOf">The instant of the figures.</param>
/// <param name="Own">The recipient's own 1:1s: teach by example.</param>
/// <param name="Managers">Every manager in their line: each followed by those below, siblings by name. Never ranked.</param>
/// <param name="OneThing">Null when there is nobody to ask, because no direct manager's calendar could be read.</param>
/// <param name="Idea">To pass on.</param>
public sealed record WeeklyDigest(
    Person Recipient,
    IsoWeek Week,
    Instant AsOf,
    ManagerCoverage Own,
    IReadOnlyList<DigestLine> Managers,
    OneThing? OneThing,
    Idea Idea);

/// <param name="Coverage">The manager and their figures.</param>
/// <param name="ReportsTo">Their manager: the recipient, or another manager of the line.</param>
/// <param name="Level">1 for the recipient's own reports, 2 for the next level, and so on.</param>
/// <param name="NamedReports">Names of reports overdue or never met; empty unless the organisation's policy allows names.</param>
public sealed record DigestLine(ManagerCoverage Coverage, Person ReportsTo, int Level, IReadOnlyList<string> NamedReports);

/// <summary>One question for one direct manager.</summary>
/// <param name="Manager">Whom to ask.</param>
/// <param name="Question">What to ask.</param>
/// <param name="NextOneOnOne">When the recipient meets them next; null when nothing is scheduled.</param>
public sealed record OneThing(Person Manager, CheckInQuestion Question, Instant? NextOneOnOne);

/// <summary>Where the mail's links lead.</summary>
/// <param name="Place">Puts the question on the agenda of the next 1:1; null when no web address is configured, then no link is shown.</param>
/// <param name="Preferences">Where to change what is sent; null likewise.</param>
/// <param name="Unsubscribe">Stops the digest.</param>
public sealed record DigestLinks(Uri? Place, Uri? Preferences, Uri Unsubscribe);
