using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// Something one of two people wrote about their 1:1s. It belongs to these two persons and its author, never to their roles:
/// a new manager does not inherit it. Of its text nothing shows in <see cref="object.ToString"/>.
/// </summary>
public abstract record Writing
{
    private protected Writing(WritingId id, Origin origin, NoteText text) =>
        (Id, Origin, Text, ChangedAt) = (id, origin, text, origin.WrittenAt);

    public WritingId Id { get; }

    public Origin Origin { get; }

    public PersonId Author => Origin.Author;

    public PersonId Partner => Origin.Partner;

    public PairId Pair => PairId.Of(Author, Partner);

    public abstract WritingKind Kind { get; }

    public NoteText Text { get; init; }

    /// <summary>Start of the 1:1 that it was written for; null when for none.</summary>
    public Instant? Occurrence { get; init; }

    /// <summary>The last change; <see cref="Origin.WrittenAt"/> when there was none, and never before.</summary>
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

    public PersonId Author { get; }

    public PersonId Partner { get; }

    public Instant WrittenAt { get; }
}

public enum WritingKind
{
    SharedNote,
    PrivateNote,
    ActionItem,
}
