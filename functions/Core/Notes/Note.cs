namespace OutlookOneOnOne.Core.Notes;

/// <summary>A note for both people of a pair, or for its author only.</summary>
public sealed record Note : NotebookEntry
{
    /// <summary>Creates a new note.</summary>
    public Note(NotebookEntryId id, Origin origin, NoteAudience audience, NoteText text)
        : base(id, origin, text) => Audience = audience;

    /// <summary>Who may read it.</summary>
    public NoteAudience Audience { get; init; }

    /// <inheritdoc/>
    public override NotebookEntryKind Kind => Audience switch
    {
        NoteAudience.Author => NotebookEntryKind.PrivateNote,
        NoteAudience.Pair => NotebookEntryKind.SharedNote,
        _ => throw new InvalidOperationException("NoteAudience has no other case."),
    };
}

/// <summary>Who may read a note. The default is the narrower one.</summary>
public enum NoteAudience
{
    /// <summary>Only its author, whatever anybody's role.</summary>
    Author,

    /// <summary>The two people.</summary>
    Pair,
}
