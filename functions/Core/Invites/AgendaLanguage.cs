using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// The language of an agenda, which two people read: the one chosen for the pair, else that of whoever organises the 1:1, else that of the
/// lead. Both are addressed as the organisation does. Everything that makes an agenda asks here.
/// </summary>
/// <param name="settings">Knows what each of the two reads.</param>
/// <param name="agendas">Knows what was chosen for the pair.</param>
/// <param name="languages">The languages of the product.</param>
/// <param name="invites">The calendars that say who organises a 1:1, if the request does not; null where there are none.</param>
public sealed class AgendaLanguage(ReadSettings settings, ReadAgenda agendas, LanguagePolicy languages, IInvites? invites)
{
    /// <summary>What counts as a 1:1, and which addresses belong to nobody.</summary>
    public RecognitionPolicy Recognition { get; init; } = RecognitionPolicy.Default;

    /// <summary>The request with the language of the agenda, and that of the note, which only the lead reads.</summary>
    public async Task<AgendaRequest> AddToAsync(
        AgendaRequest request, Organisation organisation, CancellationToken cancellationToken) => request with
        {
            Language = await ForAsync(request, organisation, cancellationToken),
            NoteLanguage = await settings.LanguageOfAsync(request.Lead, cancellationToken),
        };

    /// <summary>What the two can choose between; null where nothing depends on it, because both read one language and chose none.</summary>
    public async Task<string[]?> ChoicesAsync(Person one, Person other, PairAgendas pair, CancellationToken cancellationToken) =>
        pair.Language is not null || !AreAlike(
            await settings.LanguageOfAsync(one, cancellationToken), await settings.LanguageOfAsync(other, cancellationToken))
            ? [.. languages.Tags]
            : null;

    private async Task<IMessages> ForAsync(AgendaRequest request, Organisation organisation, CancellationToken cancellationToken)
    {
        var pair = await agendas.SharedByAsync(request.Lead.Id, request.Other.Id, cancellationToken);
        if (languages.Find(pair.Language?.Tag, languages.Address) is { } chosen)
        {
            return chosen;
        }

        var lead = await settings.SharedLanguageOfAsync(request.Lead, cancellationToken);
        var other = await settings.SharedLanguageOfAsync(request.Other, cancellationToken);
        if (lead.Tag == other.Tag)
        {
            return lead;
        }

        var organiser = request.Organiser ?? await OrganiserOfAsync(request, organisation, cancellationToken);
        return organiser?.Id == request.Other.Id ? other : lead;
    }

    /// <summary>As their calendars say: that of the lead, then the other person's. Null if neither can be read, or has it.</summary>
    private async Task<Person?> OrganiserOfAsync(AgendaRequest request, Organisation organisation, CancellationToken cancellationToken)
    {
        if (invites is not { IsConnected: true })
        {
            return null;
        }

        foreach (var (owner, other) in new[] { (request.Lead, request.Other), (request.Other, request.Lead) })
        {
            if (await invites.FindAsync(owner.Id, request.Start, cancellationToken)
                is InviteReadResult<IReadOnlyList<InviteCandidate>>.Read { Value: var candidates }
                && new FindInvite(owner, other, organisation, Recognition).Among(candidates) is not null)
            {
                return owner;
            }
        }

        return null;
    }

    /// <summary>English and American English differ only in the clock.</summary>
    private static bool AreAlike(IMessages one, IMessages other) => one.Tag.Split('-')[0] == other.Tag.Split('-')[0];
}
