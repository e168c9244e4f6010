using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Notes.Documents;

/// <summary>The terms by which queries find entries.</summary>
internal static class EntryTerms
{
    /// <summary>How many entries a search reads with one query. Most pairs have fewer.</summary>
    public const int SearchBatchSize = 200;

    private const string Kind = "kind", Author = "author", Owner = "owner", Open = "open";
    private const string Occurrence = "occurrence", ChangedAt = "changedAt";

    public static IEnumerable<(string Name, string? Value)> Of(NotebookEntry entry)
    {
        var item = entry as ActionItem;
        return
        [
            (EntrySortKey.Term, EntrySortKey.Of(entry)),
            (Kind, entry.Kind.ToString()),
            (Author, entry.Author.Value),
            (Owner, item?.Owner.Value),
            (Open, item is { Done: null } ? "yes" : null),
            (Occurrence, entry.Occurrence is { } start ? SortableInstant.Of(start) : null),
            (ChangedAt, SortableInstant.Of(entry.ChangedAt)),
        ];
    }

    /// <summary>Newest first. The query does not search for words: see <see cref="Matches"/>.</summary>
    public static DocumentQuery Browse(PersonId viewer, NotebookQuery query)
    {
        var all = DocumentQuery.Where(IsNot(Kind, nameof(NotebookEntryKind.PrivateNote)), Is(Author, viewer.Value)) with
        {
            OrderBy = EntrySortKey.Term,
            Descending = true,
        };
        all = query.Section switch
        {
            NotebookSection.All => all,
            NotebookSection.Notes => all.And(IsNot(Kind, nameof(NotebookEntryKind.ActionItem))),
            NotebookSection.ActionItems => all.And(Is(Kind, nameof(NotebookEntryKind.ActionItem))),
            NotebookSection.OpenActionItems => all.And(Is(Open, "yes")),
            _ => throw new InvalidOperationException("NotebookSection has no other case."),
        };
        return query.Occurrence is { } start ? all.And(Is(Occurrence, SortableInstant.Of(start))) : all;
    }

    /// <summary>The condition for entries after a position in <see cref="Browse"/>.</summary>
    public static DocumentQuery Before(DocumentQuery query, string? place) =>
        place is null ? query : query.And(new TermCondition(EntrySortKey.Term, TermComparison.Before, place));

    /// <summary>Oldest first.</summary>
    public static DocumentQuery BelongingTo(PersonId person, string? after)
    {
        var all = DocumentQuery.Where(Is(Author, person.Value), Is(Owner, person.Value)) with { OrderBy = EntrySortKey.Term };
        return after is null ? all : all.And(new TermCondition(EntrySortKey.Term, TermComparison.After, after));
    }

    public static DocumentQuery WrittenFor(Instant occurrence) => DocumentQuery.Where(Is(Occurrence, SortableInstant.Of(occurrence)));

    public static DocumentQuery WrittenBy(PersonId author) => DocumentQuery.Where(Is(Author, author.Value));

    public static DocumentQuery UnchangedSince(Instant instant) =>
        DocumentQuery.Where(new TermCondition(ChangedAt, TermComparison.Before, SortableInstant.Of(instant)));

    public static bool Matches(NotebookEntry entry, SearchWords words) => words.Matches(entry.Text.Markdown);

    private static TermCondition Is(string term, string value) => new(term, TermComparison.Is, value);

    private static TermCondition IsNot(string term, string value) => new(term, TermComparison.IsNot, value);
}
