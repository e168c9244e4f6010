using OutlookOneOnOne.Core.Agendas.Composing;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// What is put into an invite. Pure. The versions are constants on purpose: a new one makes Exchange mail everybody who has an invite
/// of ours, so the wording of a template or an item is none.
/// </summary>
public static class WriteSection
{
    private const string SeriesVersion = "series/1";
    private const string OccurrenceVersion = "occurrence/1";

    /// <summary>The agenda of one 1:1, as it is now.</summary>
    /// <param name="wish">Which agenda.</param>
    /// <param name="organiser">In whose time zone it is written.</param>
    public static InviteSection ForOccurrence(InsertionWish wish, Person organiser)
    {
        var page = ComposeAgenda.Page(wish.Agenda, wish.Pair, wish.Lead, wish.Other, organiser.TimeZone);
        return new InviteSection(OccurrenceVersion, AgendaHtml.Write(page, wish.Live.Of(wish.Agenda.Pair, wish.Agenda.Start)), isForSeries: false);
    }

    /// <summary>What holds for every 1:1 of a series: the template without items or dates, and where the live agendas are.</summary>
    /// <param name="wish">Any agenda of the series.</param>
    /// <param name="organiser">In whose time zone it is written.</param>
    public static InviteSection ForSeries(InsertionWish wish, Person organiser)
    {
        var agenda = wish.Agenda with { FirstMeeting = false, CheckIn = null };
        var page = ComposeAgenda.Page(agenda, PairAgendas.Empty(agenda.Lead, agenda.Other), wish.Lead, wish.Other, organiser.TimeZone);
        return new InviteSection(SeriesVersion, AgendaHtml.Write(page with { When = AgendaWords.EveryTime }, wish.Live.Of(wish.Agenda.Pair)), isForSeries: true);
    }
}
