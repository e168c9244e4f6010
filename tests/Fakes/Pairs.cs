using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Composing;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Fakes;

/// <summary>Bo reports to Ann; they meet on Thursdays.</summary>
internal static class Pairs
{
    public static readonly Person Ann = Person("ann", "Ann Lee");
    public static readonly Person Bo = Person("bo", "Bo Dahl");

    public static Person Person(string id, string name) => new(new PersonId(id), EmailAddress.Parse($"{id}@contoso.example"), name);

    /// <summary>10:00 UTC on a Thursday: 0 is 26 November 2026, 1 is the following week.</summary>
    public static Instant Thursday(int week) => Instant.FromUtc(2026, 11, 26, 10, 0) + Duration.FromDays(7 * week);

    public static PairAgendas Pair(params AgendaItem[] items) => PairAgendas.Empty(Ann.Id, Bo.Id).WithItems(items);

    public static PairAgendas Met(this PairAgendas pair, params int[] weeks) =>
        pair.WithAgendas(pair.Agendas.Concat(weeks.Select(w => new PastAgenda(Thursday(w), TemplateId.Parse("direct-report-weekly")))));

    public static AgendaItem Item(string id, string text = "Something", int week = 0, Person? by = null, long rank = 0) =>
        new(ItemId.Parse(id), (by ?? Bo).Id, ItemText.Parse(text), Thursday(week) - Duration.FromDays(1), Thursday(week), rank);

    public static AgendaItem Done(this AgendaItem item, int week, Person? by = null) =>
        item with { Done = new ItemDone(Thursday(week) + Duration.FromMinutes(20), (by ?? Bo).Id, Thursday(week)) };

    public static AgendaItem MovedFrom(this AgendaItem item, params int[] weeks) => item with { MovedFrom = [.. weeks.Select(Thursday)] };

    public static Template Template(string id) => TemplateLibrary.BuiltIn.Find(TemplateId.Parse(id))!;

    public static Agenda Agenda(Template template, int week = 0, bool first = false, string? checkIn = null) =>
        new(PairId.Of(Ann.Id, Bo.Id), Thursday(week), Ann.Id, Bo.Id, AgendaTemplate.Of(template, Languages.English))
        {
            Why = TemplateReason.OfSentence("made for it"),
            FirstMeeting = first,
            CheckIn = checkIn,
            PreparedAt = Thursday(week) - Duration.FromDays(2),
        };

    /// <summary>With something of everything.</summary>
    public static AgendaPage FullPage(Template template) => ComposeAgenda.Page(
        Agenda(template, week: 3, checkIn: "Which of your 1:1s was the best one lately, and what made it so good?"),
        Pair(
            Item("late", "Who covers for **Cy** in January? See [the plan](https://contoso.example/plan)", week: 0, rank: 1),
            Item("new", "The offer from Lyon", week: 3, by: Ann, rank: 2),
            Item("done", "Ask finance for `cost-42`", week: 2, rank: 3).Done(3),
            Item("moved", "Offsite: *where*?", week: 3, rank: 4).MovedFrom(3)).Met(0, 1, 2, 3),
        Ann,
        Bo,
        DateTimeZone.Utc);
}
