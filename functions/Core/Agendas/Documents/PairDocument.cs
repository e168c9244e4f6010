using NodaTime.Text;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary><see cref="PairAgendas"/> as stored. Version 1 did not know <see cref="Language"/>.</summary>
internal sealed record PairDocument(
    int V,
    string First,
    string Second,
    IReadOnlyList<ItemDocument> Items,
    IReadOnlyList<PastDocument> Agendas,
    IReadOnlyDictionary<string, string> Preferred,
    LanguageDocument? Language = null)
{
    private const int Version = 2;

    public static PairDocument Of(PairAgendas pair) => new(
        Version,
        pair.First.Value,
        pair.Second.Value,
        [.. pair.Items.Select(ItemDocument.Of)],
        [.. pair.Agendas.Select(a => new PastDocument(StoredTime.Write(a.Start), a.Template.Value))],
        pair.Preferred.ToDictionary(p => p.Key.Value, p => p.Value.Value),
        pair.Language is { } language ? new LanguageDocument(language.Tag, language.By.Value) : null);

    /// <exception cref="DocumentException">The document is damaged, or its version is unknown.</exception>
    public PairAgendas ToPair()
    {
        DocumentException.RequireVersion(V, Version, "pair");
        return DocumentException.Read(
            () => Preferred.Aggregate(
                PairAgendas.Empty(new PersonId(First), new PersonId(Second))
                    .WithItems(Items.Select(i => i.ToItem()))
                    .WithAgendas(Agendas.Select(a => new PastAgenda(StoredTime.Read(a.Start), TemplateId.Parse(a.Template))))
                    .Speaking(Language is { } language ? new ChosenLanguage(language.Tag, new PersonId(language.By)) : null),
                (pair, p) => pair.Preferring(new PersonId(p.Key), TemplateId.Parse(p.Value))),
            "pair");
    }
}

/// <summary><see cref="ChosenLanguage"/> as stored.</summary>
internal sealed record LanguageDocument(string Tag, string By);

/// <summary><see cref="PastAgenda"/> as stored.</summary>
internal sealed record PastDocument(string Start, string Template);

/// <summary><see cref="AgendaItem"/> as stored.</summary>
internal sealed record ItemDocument(
    string Id, string Author, string Text, string Created, string On, long Rank, DoneDocument? Done, IReadOnlyList<string>? MovedFrom)
{
    public static ItemDocument Of(AgendaItem item) => new(
        item.Id.Value,
        item.Author.Value,
        item.Text.Value,
        StoredTime.Write(item.Created),
        StoredTime.Write(item.On),
        item.Rank,
        item.Done is { } done ? new DoneDocument(StoredTime.Write(done.At), done.By.Value, StoredTime.Write(done.On)) : null,
        item.MovedFrom.IsEmpty ? null : [.. item.MovedFrom.Select(StoredTime.Write)]);

    /// <exception cref="FormatException">The document is damaged.</exception>
    public AgendaItem ToItem() => new(
        ItemId.Parse(Id), new PersonId(Author), ItemText.Parse(Text), StoredTime.Read(Created), StoredTime.Read(On), Rank)
    {
        Done = Done is { } done ? new ItemDone(StoredTime.Read(done.At), new PersonId(done.By), StoredTime.Read(done.On)) : null,
        MovedFrom = [.. (MovedFrom ?? []).Select(StoredTime.Read)],
    };

    /// <summary>What people write stays out of logs.</summary>
    public override string ToString() => $"{nameof(ItemDocument)} {Id}";
}

/// <summary><see cref="ItemDone"/> as stored.</summary>
internal sealed record DoneDocument(string At, string By, string On);

internal static class StoredTime
{
    public static string Write(NodaTime.Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static NodaTime.Instant Read(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
