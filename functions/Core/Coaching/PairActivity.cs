using NodaTime;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>What happened on the agendas of one manager and one report lately: all that signals are made of.</summary>
/// <param name="Manager">For whose eyes the signals are.</param>
/// <param name="Report">The other.</param>
/// <param name="TimeZone">The manager's, for "the day before".</param>
/// <param name="Agendas">One for each 1:1 of the period, past or to come.</param>
/// <param name="Items">Each once, however many agendas it stood on.</param>
public sealed record PairActivity(
    PersonId Manager, PersonId Report, DateTimeZone TimeZone, IReadOnlyList<AgendaFact> Agendas, IReadOnlyList<ItemFact> Items);

/// <param name="Start">When the 1:1 starts.</param>
/// <param name="ReadyAt">When the first topic stood on it that one of the two wrote for it; null when none did.</param>
public sealed record AgendaFact(Instant Start, Instant? ReadyAt);

/// <param name="Id">Names the item to the caller.</param>
/// <param name="WrittenBy">One of the two; anybody else's, and a template's own, is left out.</param>
/// <param name="Text">As written. Never shows in a log.</param>
/// <param name="TimesCarried">Into how many later 1:1s it went while open.</param>
/// <param name="IsOpen">Not ticked off yet.</param>
public sealed record ItemFact(string Id, PersonId WrittenBy, string Text, int TimesCarried, bool IsOpen)
{
    public override string ToString() => $"item {Id}";
}
