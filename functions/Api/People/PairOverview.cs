using NodaTime;
using OutlookOneOnOne.Api.Agendas;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.Notes;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Api.People;

/// <summary>Puts together the overview of one pair for one of the two.</summary>
internal sealed class PairOverview(
    ReadFigures figures, Notebooks notebooks, ReadAgenda agendas, ReadSettings settings, AgendaLanguage languages)
{
    private static readonly NotebookQuery OpenActions = new() { Section = NotebookSection.OpenActionItems };
    private static readonly NotebookQuery RecentNotes = new() { Section = NotebookSection.Notes, Page = new PageRequest(5) };

    public async Task<PairResponse> ForAsync(Caller caller, Person other, Instant now, CancellationToken cancellationToken)
    {
        var pairReview = await figures.OfPairAsync(caller.Person, other, caller.Chart, now, cancellationToken);
        var book = notebooks.Of(caller.Id, other.Id);
        var pair = PairId.Of(caller.Id, other.Id);
        var stored = await agendas.ItemsAsync(pair, cancellationToken);
        var items = stored.DocumentOrNull ?? PairAgendas.Empty(caller.Id, other.Id);
        return new PairResponse(
            pair.Value,
            PersonResponse.Of(other),
            caller.Chart.Relationship(caller.Id, other.Id),
            Since(caller.Person, other),
            MeetingsResponse.Of(pairReview),
            items.PreferredBy(caller.Id)?.Value,
            PreparationResponse.Of(await settings.OfAsync(caller.Id, cancellationToken), pair),
            OpenItems(items, (pairReview as PairReview.Known)?.Next ?? now),
            await BrowseAsync(book, OpenActions, cancellationToken),
            await BrowseAsync(book, RecentNotes, cancellationToken))
        {
            AgendaLanguage = await languages.ChoicesAsync(caller.Person, other, items, cancellationToken) is { } choices
                ? new AgendaLanguageResponse(items.Language?.Tag, choices, Precondition.VersionOf(stored.SeenRevision))
                : null,
        };
    }

    private static LocalDate? Since(Person self, Person other)
    {
        var reporting = self.Manager == other.Id ? self.ReportingSince : null;
        return other.Manager == self.Id ? other.ReportingSince : reporting;
    }

    private static IReadOnlyList<ItemResponse> OpenItems(PairAgendas pair, Instant next) =>
        [.. CarryForward.At(pair, next).Where(item => item.Place == ItemPlace.Open).Select(ItemResponse.Of)];

    private static async Task<IReadOnlyList<NotebookEntryResponse>> BrowseAsync(
        Notebook book, NotebookQuery query, CancellationToken cancellationToken) =>
        (await book.BrowseAsync(query, cancellationToken)).Match<IReadOnlyList<NotebookEntryResponse>>(
            page => [.. page.Entries.Select(NotebookEntryResponse.Of)],
            () => throw new InvalidOperationException("The first page needs no continuation."));
}
