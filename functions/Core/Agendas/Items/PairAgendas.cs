using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// What two people share across all their 1:1s: the items that are open or were closed recently, the list of agendas, the template that
/// each prefers, and the language of their agendas. One stored document, so that reading any agenda takes two point reads: this and the
/// <see cref="Agenda"/> itself.
/// </summary>
public sealed record PairAgendas
{
    private PairAgendas(PersonId first, PersonId second) => (First, Second, Pair) = (first, second, PairId.Of(first, second));

    /// <summary>The person whose id comes first.</summary>
    public PersonId First { get; }

    /// <summary>The other person.</summary>
    public PersonId Second { get; }

    /// <summary>The two people, in no order.</summary>
    public PairId Pair { get; }

    /// <summary>In order. Ids are unique; every author is one of the two.</summary>
    public ImmutableArray<AgendaItem> Items { get; private init; } = [];

    /// <summary>By start, earliest first.</summary>
    public ImmutableArray<PastAgenda> Agendas { get; private init; } = [];

    /// <summary>The template that each person chose for their 1:1s with the other.</summary>
    public ImmutableSortedDictionary<PersonId, TemplateId> Preferred { get; private init; } =
        ImmutableSortedDictionary<PersonId, TemplateId>.Empty;

    /// <summary>The language that one of them chose for the agendas of both; null to use the organiser's.</summary>
    public ChosenLanguage? Language { get; private init; }

    /// <exception cref="ArgumentException">Both are the same person.</exception>
    public static PairAgendas Empty(PersonId one, PersonId other) =>
        one.CompareTo(other) < 0 ? new PairAgendas(one, other) : new PairAgendas(other, one);

    /// <summary>This person is one of the two.</summary>
    public bool Has(PersonId person) => person == First || person == Second;

    /// <summary>The item with this id; null when there is none.</summary>
    public AgendaItem? Find(ItemId id) => Items.FirstOrDefault(i => i.Id == id);

    /// <exception cref="ArgumentException">Two items have the same id, or one was written or ticked off by a third person.</exception>
    public PairAgendas WithItems(IEnumerable<AgendaItem> items)
    {
        ImmutableArray<AgendaItem> ordered = [.. items.OrderBy(i => i.Rank).ThenBy(i => i.Created).ThenBy(i => i.Id)];
        if (ordered.DistinctBy(i => i.Id).Count() != ordered.Length
            || ordered.Any(i => !Has(i.Author) || (i.Done is { } done && !Has(done.By))))
        {
            throw new ArgumentException("Items need unique ids and must belong to one of the two.", nameof(items));
        }

        return this with { Items = ordered };
    }

    /// <summary>One agenda for each start; the later in the list wins.</summary>
    public PairAgendas WithAgendas(IEnumerable<PastAgenda> agendas) =>
        this with { Agendas = [.. agendas.GroupBy(a => a.Start).Select(g => g.Last()).OrderBy(a => a.Start)] };

    /// <summary>Lists one more agenda; the same instance when it is listed already.</summary>
    public PairAgendas WithAgenda(PastAgenda agenda) => Agendas.Contains(agenda) ? this : WithAgendas(Agendas.Add(agenda));

    /// <summary>
    /// Without the agendas of future 1:1s: nothing has been carried over from them yet, even to a later one.
    /// </summary>
    public PairAgendas BegunBy(Instant now) => WithAgendas(Agendas.Where(a => a.Start <= now));

    /// <summary>The template that this person chose for 1:1s with the other; null when they leave it to us.</summary>
    public TemplateId? PreferredBy(PersonId person) => Preferred.TryGetValue(person, out var template) ? template : null;

    /// <param name="by">One of the two.</param>
    /// <param name="template">Null to leave the choice to us again.</param>
    public PairAgendas Preferring(PersonId by, TemplateId? template) =>
        this with { Preferred = template is { } id ? Preferred.SetItem(Has(by) ? by : throw NotInPair(by), id) : Preferred.Remove(by) };

    /// <summary>With another language for their agendas from now on; null to use the organiser's again.</summary>
    /// <exception cref="ArgumentException">A third person chose it.</exception>
    public PairAgendas Speaking(ChosenLanguage? language) =>
        this with { Language = language is null || Has(language.By) ? language : throw NotInPair(language.By) };

    /// <summary>The pair only: what people write stays out of logs.</summary>
    public override string ToString() => $"{nameof(PairAgendas)} {Pair}";

    private static ArgumentException NotInPair(PersonId by) => new($"{by} is not one of the two.", nameof(by));
}

/// <param name="Tag">The tag of the language. How people are addressed in it is up to the organisation.</param>
/// <param name="By">Who chose it.</param>
public sealed record ChosenLanguage(string Tag, PersonId By);
