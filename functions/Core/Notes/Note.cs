namespace OutlookOneOnOne.Core.Notes;

/// <summary>A note for both people of a pair, or for its author alone.</summary>
public sealed record Note : Writing
{
    public Note(WritingId id, Origin origin, NoteAudience audience, NoteText text)
        : base(id, origin, text) => Audience = audience;

    public NoteAudience Audience { get; init; }

    public override WritingKind Kind => Audience switch
    {
        NoteAudience.Author => WritingKind.PrivateNote,
        NoteAudience.Pair => WritingKind.SharedNote,
        _ => throw new InvalidOperationException("NoteAudience is closed."),
    };
}

/// <summary>For whom a note is written. The default is the narrower one.</summary>
public enum NoteAudience
{
    /// <summary>Its author, and nobody else whoever they are.</summary>
    Author,

    /// <summary>The two people.</summary>
    Pair,
}
