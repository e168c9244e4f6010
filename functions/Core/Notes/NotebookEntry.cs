using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// A note or action item: something that one of two people wrote about their 1:1s. It belongs to these two and its author, not to their
/// roles: a new manager does not inherit it. <see cref="object.ToString"/> never shows its text.
/// </summary>
public abstract record NotebookEntry
{
    private protected NotebookEntry(NotebookEntryId id, Origin origin, NoteText text) =>
        (Id, Origin, Text, ChangedAt) = (id, origin, text, origin.WrittenAt);

    /// <summary>Unique within the pair.</summary>
    public NotebookEntryId Id { get; }

    /// <summary>Who wrote it, with whom they meet, and when.</summary>
    public Origin Origin { get; }

    /// <summary>Who wrote it.</summary>
    public PersonId Author => Origin.Author;

    /// <summary>The other person of the pair.</summary>
    public PersonId Partner => Origin.Partner;

    /// <summary>The two people, in no order.</summary>
    public PairId Pair => PairId.Of(Author, Partner);

    /// <summary>What it is, and so who may read it.</summary>
    public abstract NotebookEntryKind Kind { get; }

    /// <summary>What it says, in Markdown.</summary>
    public NoteText Text { get; init; }

    /// <summary>Start of the 1:1 for which it was written; null when it is for none.</summary>
    public Instant? Occurrence { get; init; }

    /// <summary>When it was last changed; <see cref="Origin.WrittenAt"/> when it never was, and never earlier.</summary>
    public Instant ChangedAt
    {
        get;
        init => field = Instant.Max(value, Origin.WrittenAt);
    }
}

/// <summary>Who wrote it, with whom they meet, and when it was first written.</summary>
public sealed record Origin
{
    /// <exception cref="ArgumentException">Author and partner are the same person.</exception>
    public Origin(PersonId author, PersonId partner, Instant writtenAt)
    {
        if (author == partner)
        {
            throw new ArgumentException($"{author} has no 1:1 with themselves.", nameof(partner));
        }

        (Author, Partner, WrittenAt) = (author, partner, writtenAt);
    }

    /// <summary>Who wrote it.</summary>
    public PersonId Author { get; }

    /// <summary>The other person of the pair.</summary>
    public PersonId Partner { get; }

    /// <summary>When it was first written.</summary>
    public Instant WrittenAt { get; }
}

/// <summary>The kinds of notes and action items that a pair keeps.</summary>
public enum NotebookEntryKind
{
    /// <summary>A note for both people.</summary>
    SharedNote,

    /// <summary>A note for its author only.</summary>
    PrivateNote,

    /// <summary>Something that one of the two people promised to do.</summary>
    ActionItem,
}
