using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>Something that one of the two people promised to do. Both see it, and either may tick it off.</summary>
public sealed record ActionItem : NotebookEntry
{
    /// <exception cref="ArgumentException">The owner is neither of the two.</exception>
    public ActionItem(NotebookEntryId id, Origin origin, PersonId owner, NoteText text)
        : base(id, origin, text) =>
        Owner = owner == origin.Author || owner == origin.Partner
            ? owner
            : throw new ArgumentException("An action item is owned by one of the two people.", nameof(owner));

    /// <summary>Who is responsible: one of the two people.</summary>
    public PersonId Owner { get; }

    /// <summary>The due date; null when none was agreed.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Null while it is open.</summary>
    public Completion? Done { get; init; }

    /// <inheritdoc/>
    public override NotebookEntryKind Kind => NotebookEntryKind.ActionItem;

    /// <summary>Whether it is still open after its due date. <paramref name="today"/> is the owner's date.</summary>
    public bool IsOverdue(LocalDate today) => Done is null && Due < today;

    /// <summary>
    /// How many 1:1s it was carried into while open: computed on reading, never stored. The 1:1 for which or in which it was written does
    /// not count.
    /// </summary>
    /// <param name="occurrences">Starts of the pair's 1:1s, in any order.</param>
    /// <param name="now">Later ones have not happened.</param>
    public int TimesCarried(IEnumerable<Instant> occurrences, Instant now)
    {
        var (from, until) = (Occurrence ?? Origin.WrittenAt, Instant.Min(now, Done?.At ?? Instant.MaxValue));
        return occurrences.Distinct().Count(o => o > from && o <= until);
    }
}

/// <summary>When an action item was ticked off, and by which of the two.</summary>
public sealed record Completion(Instant At, PersonId By);
