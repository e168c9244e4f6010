using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Tests.Coaching;

/// <summary>What the stores tell of Ann and her report Bo.</summary>
public sealed class PairActivityTests
{
    private static readonly Person Ann = new(new PersonId("ann"), EmailAddress.Parse("ann@contoso.example"), "Ann");
    private static readonly Person Bo = new(new PersonId("bo"), EmailAddress.Parse("bo@contoso.example"), "Bo");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);

    [Fact]
    public void A_one_on_one_of_the_calendar_counts_without_an_agenda_and_an_agenda_without_a_one_on_one_only_since_it_was_read()
    {
        var pair = Pair().WithAgendas([Prepared(-20), Prepared(-1)]);

        Assert.Equal([Ago(14), Ago(7), Ago(1)], Starts(pair, Read(at: Ago(3), Ago(14), Ago(7))));
    }

    [Fact]
    public void When_no_calendar_could_be_read_the_agendas_tell_what_there_was() =>
        Assert.Equal([Ago(20), Ago(1)], Starts(Pair().WithAgendas([Prepared(-20), Prepared(-1)]), new CoverageFacts.NeverRead()));

    [Fact]
    public void What_was_longer_than_eight_weeks_ago_or_is_still_to_come_is_left_out() =>
        Assert.Equal([Ago(56)], Starts(Pair().WithAgendas([Prepared(-57), Prepared(-56), Prepared(1)]), new CoverageFacts.NeverRead()));

    [Fact]
    public void With_somebody_else_it_was_another_pairs() =>
        Assert.Empty(Starts(Pair(), new CoverageFacts.Known(Now, [Meeting(new PersonId("cy"), Ago(7))], [])));

    [Fact]
    public void An_agenda_is_ready_from_its_first_topic_on()
    {
        var pair = Pair().WithItems([Item("late", on: Ago(7), written: Ago(8)), Item("early", on: Ago(7), written: Ago(9)), Item("other", on: Ago(14), written: Ago(15))]);

        Assert.Equal([new AgendaFact(Ago(7), Ago(9))], Activity(pair, Read(at: Now, Ago(7))).Agendas);
    }

    [Fact]
    public void An_item_closed_longer_than_eight_weeks_ago_is_left_out_and_an_open_one_never()
    {
        var pair = Pair().WithAgendas([Prepared(-80), Prepared(-14), Prepared(-7)]).WithItems([
            Item("open", on: Ago(80), written: Ago(80)),
            Item("closed", on: Ago(80), written: Ago(80)) with { Done = new ItemDone(Ago(7), Bo.Id, Ago(14)) },
            Item("gone", on: Ago(80), written: Ago(80)) with { Done = new ItemDone(Ago(57), Bo.Id, Ago(80)) },
        ]);

        Assert.Equal([("closed", 2, false), ("open", 3, true)], Activity(pair, new CoverageFacts.NeverRead()).Items.Select(i => (i.Id, i.TimesCarried, i.IsOpen)).Order());
    }

    private static PairAgendas Pair() => PairAgendas.Empty(Ann.Id, Bo.Id);

    private static Instant Ago(int days) => Now - Duration.FromDays(days);

    private static PastAgenda Prepared(int days) => new(Now + Duration.FromDays(days), TemplateId.Parse("direct-report-weekly"));

    private static AgendaItem Item(string id, Instant on, Instant written) => new(ItemId.Parse(id), Bo.Id, ItemText.Parse("A topic"), written, on, 0);

    private static CoverageFacts.Known Read(Instant at, params Instant[] starts) => new(at, [.. starts.Select(s => Meeting(Bo.Id, s))], []);

    private static OneOnOne Meeting(PersonId with, Instant start) => new(with, new Interval(start, start + Duration.FromMinutes(30)), InSeries: true);

    private static PairActivity Activity(PairAgendas pair, CoverageFacts facts) => PairActivity.Of(Ann, Bo, pair, facts, Now);

    private static IEnumerable<Instant> Starts(PairAgendas pair, CoverageFacts facts) => Activity(pair, facts).Agendas.Select(a => a.Start);
}
