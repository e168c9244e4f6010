using OutlookOneOnOne.Core.Agendas.Composing;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Writes the section for an invite. Pure. The versions are constants on purpose: a new version makes Exchange email everybody who has such
/// an invite, so changing a template's wording or an item must not change the version.
/// </summary>
public static class ComposeSection
{
    private const string SeriesVersion = "series/1";
    private const string OccurrenceVersion = "occurrence/1";
    private const string SeriesLinkVersion = "series-link/1";
    private const string OccurrenceLinkVersion = "occurrence-link/1";

    /// <summary>The agenda, and the link that is written instead where the invite reaches anybody else.</summary>
    internal static InviteSections WriteBoth(
        InsertionRequest request, Person organiser, bool isForSeries, Func<CalendarEvent, IReadOnlyList<InviteRecipient>> alsoReceiving) =>
        new(isForSeries ? ForSeries(request, organiser) : ForOccurrence(request, organiser), Link(request, isForSeries))
        {
            AlsoReceiving = alsoReceiving,
        };

    /// <summary>Nothing but the link, which opens the agenda for the two people only.</summary>
    public static InviteSection Link(InsertionRequest request, bool isForSeries)
    {
        var (pair, start) = (request.Agenda.Pair, request.Agenda.Start);
        var say = request.Agenda.Language.Agenda;
        return isForSeries
            ? new InviteSection(SeriesLinkVersion, AgendaHtml.WriteLink(request.Live.Of(pair), say), isForSeries: true)
            : new InviteSection(OccurrenceLinkVersion, AgendaHtml.WriteLink(request.Live.Of(pair, start), say), isForSeries: false);
    }

    /// <summary>The agenda of one 1:1 as it is now.</summary>
    /// <param name="request">The agenda.</param>
    /// <param name="organiser">Whose time zone is used.</param>
    public static InviteSection ForOccurrence(InsertionRequest request, Person organiser)
    {
        var page = ComposeAgenda.Page(request.Agenda, request.Pair, request.Lead, request.Other, organiser.TimeZone);
        return new InviteSection(
            OccurrenceVersion, AgendaHtml.Write(page, request.Live.Of(request.Agenda.Pair, request.Agenda.Start)), isForSeries: false);
    }

    /// <summary>What is true for every 1:1 of a series: the template without items or dates, and a link to the live agendas.</summary>
    /// <param name="request">Any agenda of the series.</param>
    /// <param name="organiser">Whose time zone is used.</param>
    public static InviteSection ForSeries(InsertionRequest request, Person organiser)
    {
        var agenda = request.Agenda with { FirstMeeting = false, CheckIn = null };
        var page = ComposeAgenda.Page(
            agenda, PairAgendas.Empty(agenda.Lead, agenda.Other), request.Lead, request.Other, organiser.TimeZone);
        return new InviteSection(
            SeriesVersion, AgendaHtml.Write(page with { When = page.Say.EveryTime }, request.Live.Of(request.Agenda.Pair)),
            isForSeries: true);
    }
}
