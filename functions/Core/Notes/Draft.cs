using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>The parts of a note or action item that its author chooses.</summary>
/// <param name="Text">In Markdown.</param>
/// <param name="Occurrence">Start of the 1:1 it is for; null when it is for none.</param>
public abstract record Draft(NoteText Text, Instant? Occurrence)
{
    internal abstract NotebookEntry Begin(NotebookEntryId id, Origin origin);

    /// <summary>Null when the old entry is of a different kind: a note never becomes an action item.</summary>
    internal abstract NotebookEntry? Revise(NotebookEntry old, Instant now);
}

/// <param name="Text">In Markdown.</param>
/// <param name="Audience">May be changed later in either direction.</param>
/// <param name="Occurrence">Start of the 1:1 it is for; null when it is for none.</param>
public sealed record NoteDraft(NoteText Text, NoteAudience Audience, Instant? Occurrence = null) : Draft(Text, Occurrence)
{
    internal override NotebookEntry Begin(NotebookEntryId id, Origin origin) =>
        new Note(id, origin, Audience, Text) { Occurrence = Occurrence };

    internal override NotebookEntry? Revise(NotebookEntry old, Instant now) =>
        old is Note note ? note with { Text = Text, Audience = Audience, Occurrence = Occurrence, ChangedAt = now } : null;
}

/// <param name="Text">In Markdown.</param>
/// <param name="Owner">Who is responsible.</param>
/// <param name="Due">The due date; null when none was agreed.</param>
/// <param name="Occurrence">Start of the 1:1 it is for; null when it is for none.</param>
public sealed record ActionItemDraft(
    NoteText Text, ActionOwner Owner, LocalDate? Due = null, Instant? Occurrence = null) : Draft(Text, Occurrence)
{
    internal override NotebookEntry Begin(NotebookEntryId id, Origin origin) =>
        new ActionItem(id, origin, OwnerOf(origin), Text) { Due = Due, Occurrence = Occurrence };

    /// <summary>A done item stays done.</summary>
    internal override NotebookEntry? Revise(NotebookEntry old, Instant now) => old is ActionItem item
        ? new ActionItem(item.Id, item.Origin, OwnerOf(item.Origin), Text)
        {
            Due = Due,
            Occurrence = Occurrence,
            Done = item.Done,
            ChangedAt = now
        }
        : null;

    private PersonId OwnerOf(Origin origin) => Owner switch
    {
        ActionOwner.Author => origin.Author,
        ActionOwner.Partner => origin.Partner,
        _ => throw new InvalidOperationException("ActionOwner has no other case."),
    };
}

/// <summary>Who is responsible for an action item, from its author's point of view.</summary>
public enum ActionOwner
{
    /// <summary>The person who writes it.</summary>
    Author,

    /// <summary>The other person.</summary>
    Partner,
}
