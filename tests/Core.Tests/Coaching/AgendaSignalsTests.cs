using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.Coaching;

public sealed class AgendaSignalsTests
{
    private static readonly PersonId Ann = new("ann"), Bo = new("bo"), Dee = new("dee");

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);

    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void Only_the_manager_of_the_pair_sees_the_signals()
    {
        Assert.IsType<SignalsResult.Shown>(AgendaSignals.For(Ann, Activity(), StatusPhrases.BuiltIn, Now));
        Assert.All(
            [Bo, Dee],
            other => Assert.IsType<SignalsResult.NotPermitted>(AgendaSignals.For(other, Activity(), StatusPhrases.BuiltIn, Now)));
    }

    [Fact]
    public void Without_activity_there_are_no_signals()
    {
        var signals = Signals(Activity());
        Assert.Equal(
            (null, null, 0, 0),
            (signals.WrittenByReport, signals.ReadyTheDayBefore, signals.CarriedLong.Count, signals.CouldBeEmail.Count));
        Assert.Empty(SignalHints.BuiltIn.For(signals));
    }

    [Fact]
    public void The_reports_share_counts_only_items_of_the_two_people()
    {
        var signals = Signals(Activity(items: [By(Bo), By(Bo), By(Ann), By(Ann), By(Ann), By(new PersonId("template"))]));
        Assert.Equal(new SignalCount(2, 5), signals.WrittenByReport);
        Assert.Contains(SignalHints.BuiltIn.For(signals), h => h.Signal == AgendaSignal.FewByReport);
    }

    [Fact]
    public void There_is_no_share_with_few_items() =>
        Assert.Null(Signals(Activity(items: [By(Bo), By(Ann), By(Ann), By(Ann)])).WrittenByReport);

    [Fact]
    public void There_is_no_hint_when_the_report_wrote_half_of_the_items() =>
        Assert.Empty(SignalHints.BuiltIn.For(Signals(Activity(items: [By(Bo), By(Bo), By(Bo), By(Ann), By(Ann), By(Ann)]))));

    [Fact]
    public void Ready_the_day_before_is_judged_in_the_managers_time_zone()
    {
        // 23:30 UTC on the 15th is 00:30 on the 16th in Berlin.
        var late = new AgendaFact(Instant.FromUtc(2026, 11, 16, 9, 0), Instant.FromUtc(2026, 11, 15, 23, 30));
        var intime = new AgendaFact(Instant.FromUtc(2026, 11, 9, 9, 0), Instant.FromUtc(2026, 11, 8, 22, 30));
        var never = new AgendaFact(Instant.FromUtc(2026, 11, 2, 9, 0), null);
        var toCome = new AgendaFact(Now + Duration.FromDays(7), null);

        var signals = Signals(Activity(agendas: [late, intime, never, toCome]));

        Assert.Equal(new SignalCount(1, 3), signals.ReadyTheDayBefore);
        Assert.Equal([AgendaSignal.RarelyReady], SignalHints.BuiltIn.For(signals).Select(h => h.Signal));
        Assert.Null(Signals(Activity(agendas: [late, intime, toCome])).ReadyTheDayBefore);
    }

    [Fact]
    public void Open_items_carried_three_times_are_listed_longest_first()
    {
        var signals = Signals(
            Activity(
                items: [By(Bo, "a", carried: 3), By(Bo, "b", carried: 2), By(Ann, "c", carried: 5), By(Ann, "d", carried: 9, open: false)])
        );
        Assert.Equal(["c", "a"], signals.CarriedLong);
        Assert.Equal([AgendaSignal.CarriedLong], SignalHints.BuiltIn.For(signals).Select(h => h.Signal));
    }

    [Fact]
    public void Open_status_items_could_be_e_mail()
    {
        var signals = Signals(
            Activity(
                items: [By(Bo, "a", "Status of the migration"), By(Bo, "b", "Where I am stuck"), By(Ann, "c", "FYI: parking", open: false)])
        );
        Assert.Equal(["a"], signals.CouldBeEmail);
        Assert.Equal([AgendaSignal.CouldBeEmail], SignalHints.BuiltIn.For(signals).Select(h => h.Signal));
    }

    [Fact]
    public void Logging_an_item_shows_none_of_its_text() => Assert.DoesNotContain("salary", By(Bo, "a", "salary").ToString());

    private static AgendaSignals Signals(PairActivity activity) =>
        Assert.IsType<SignalsResult.Shown>(AgendaSignals.For(Ann, activity, StatusPhrases.BuiltIn, Now)).Signals;

    private static PairActivity Activity(IReadOnlyList<AgendaFact>? agendas = null, IReadOnlyList<ItemFact>? items = null) =>
        new(Ann, Bo, Berlin, agendas ?? [], items ?? []);

    private static ItemFact By(PersonId author, string id = "i", string text = "A topic", int carried = 0, bool open = true) =>
        new(id, author, text, carried, open);
}
