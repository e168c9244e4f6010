namespace OutlookOneOnOne.Core.Notes;

/// <summary>A note for both people of a pair, or for its author alone.</summary>
public sealed record Note : NotebookEntry
{
    /// <summary>A new note, changed by nobody yet.</summary>
    public Note(NotebookEntryId id, Origin origin, NoteAudience audience, NoteText text)
        : base(id, origin, text) => Audience = audience;

    /// <summary>Who may read it.</summary>
    public NoteAudience Audience { get; init; }

    /// <inheritdoc/>
    public override NotebookEntryKind Kind => Audience switch
    {
        NoteAudience.Author => NotebookEntryKind.PrivateNote,
        NoteAudience.Pair => NotebookEntryKind.SharedNote,
        _ => throw new InvalidOperationException("NoteAudience is closed."),
    };
}

/// <summary>Who may read a note. The default is the narrower one.</summary>
public enum NoteAudience
{
    /// <summary>Its author and nobody else, whatever their role.</summary>
    Author,

    /// <summary>The two people.</summary>
    Pair,
}
