using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Tests.Coaching;

/// <summary>What the stores contain about Ann and her report Bo.</summary>
public sealed class PairActivityTests
{
    private static readonly Person Ann = new(new PersonId("ann"), EmailAddress.Parse("ann@contoso.example"), "Ann");
    private static readonly Person Bo = new(new PersonId("bo"), EmailAddress.Parse("bo@contoso.example"), "Bo");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);

    [Fact]
    public void A_calendar_1_1_counts_without_an_agenda_and_an_agenda_alone_only_since_the_last_reading()
    {
        var pair = Pair().WithAgendas([Prepared(-20), Prepared(-1)]);

        Assert.Equal([Ago(14), Ago(7), Ago(1)], Starts(pair, Read(at: Ago(3), Ago(14), Ago(7))));
    }

    [Fact]
    public void Meetings_before_the_two_used_agendas_are_left_out()
    {
        var calendar = Read(at: Now, Ago(28), Ago(21), Ago(14), Ago(7));

        Assert.Empty(Starts(Pair(), calendar));
        Assert.Equal([Ago(14), Ago(7)], Starts(Pair().WithAgendas([Prepared(-14)]), calendar));
        Assert.Equal([Ago(7)], Starts(Pair().WithItems([Item("first", on: Ago(7), written: Ago(7))]), calendar));
    }

    [Theory]
    [InlineData(-29, null, false)]
    [InlineData(-27, null, true)]
    [InlineData(-50, "2026-10-26", false)]
    [InlineData(-50, "2026-10-27", true)]
    public void Signals_are_silent_in_the_first_four_weeks(int firstAgenda, string? reportingSince, bool silent)
    {
        var since = reportingSince is null ? (LocalDate?)null : NodaTime.Text.LocalDatePattern.Iso.Parse(reportingSince).Value;
        var first = Ago(-firstAgenda);
        var items = Enumerable.Range(0, AgendaSignals.MinItems).Select(n => Item($"i{n}", on: first, written: first));
        var pair = Pair().WithAgendas([Prepared(firstAgenda)]).WithItems([.. items]);
        var activity = PairActivity.Of(Ann, Bo with { ManagerSince = since }, pair, new CoverageFacts.NeverRead(), Now);

        var shown = Assert.IsType<SignalsResult.Shown>(AgendaSignals.For(Ann.Id, activity, StatusPhrases.BuiltIn, Now));
        Assert.Equal(silent, shown.Signals.WrittenByReport is null);
    }

    [Fact]
    public void Without_a_calendar_the_agendas_show_which_1_1s_there_were() =>
        Assert.Equal([Ago(20), Ago(1)], Starts(Pair().WithAgendas([Prepared(-20), Prepared(-1)]), new CoverageFacts.NeverRead()));

    [Fact]
    public void Meetings_older_than_eight_weeks_or_in_the_future_are_left_out() =>
        Assert.Equal([Ago(56)], Starts(Pair().WithAgendas([Prepared(-57), Prepared(-56), Prepared(1)]), new CoverageFacts.NeverRead()));

    [Fact]
    public void Meetings_with_other_people_are_left_out() =>
        Assert.Empty(Starts(Pair(), new CoverageFacts.Known(Now, [Meeting(new PersonId("cy"), Ago(7))], [])));

    [Fact]
    public void An_agenda_is_ready_once_it_has_an_item()
    {
        var pair = Pair()
            .WithItems([
                Item("late", on: Ago(7), written: Ago(8)),
                Item("early", on: Ago(7), written: Ago(9)),
                Item("other", on: Ago(14), written: Ago(15)),
            ]);

        Assert.Equal([new AgendaFact(Ago(7), Ago(9))], Activity(pair, Read(at: Now, Ago(7))).Agendas);
    }

    [Fact]
    public void Only_items_closed_more_than_eight_weeks_ago_are_left_out()
    {
        var pair = Pair().WithAgendas([Prepared(-80), Prepared(-14), Prepared(-7)]).WithItems([
            Item("open", on: Ago(80), written: Ago(80)),
            Item("closed", on: Ago(80), written: Ago(80)) with { Done = new ItemDone(Ago(7), Bo.Id, Ago(14)) },
            Item("gone", on: Ago(80), written: Ago(80)) with { Done = new ItemDone(Ago(57), Bo.Id, Ago(80)) },
        ]);

        Assert.Equal(
            [("closed", 2, false), ("open", 3, true)],
            Activity(pair, new CoverageFacts.NeverRead()).Items.Select(i => (i.Id, i.TimesCarried, i.IsOpen)).Order());
    }

    private static PairAgendas Pair() => PairAgendas.Empty(Ann.Id, Bo.Id);

    private static Instant Ago(int days) => Now - Duration.FromDays(days);

    private static PastAgenda Prepared(int days) => new(Now + Duration.FromDays(days), TemplateId.Parse("direct-report-weekly"));

    private static AgendaItem Item(string id, Instant on, Instant written) =>
        new(ItemId.Parse(id), Bo.Id, ItemText.Parse("A topic"), written, on, 0);

    private static CoverageFacts.Known Read(Instant at, params Instant[] starts) => new(at, [.. starts.Select(s => Meeting(Bo.Id, s))], []);

    private static OneOnOne Meeting(PersonId with, Instant start) =>
        new(with, new Interval(start, start + Duration.FromMinutes(30)), InSeries: true);

    private static PairActivity Activity(PairAgendas pair, CoverageFacts facts) => PairActivity.Of(Ann, Bo, pair, facts, Now);

    private static IEnumerable<Instant> Starts(PairAgendas pair, CoverageFacts facts) => Activity(pair, facts).Agendas.Select(a => a.Start);
}
