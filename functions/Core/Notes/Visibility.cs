using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// Who may do what with a note or action item. It depends on who somebody is, never on their role or position: those are not even
/// parameters. <see cref="SealedEntry"/> ensures that nobody reads without it.
/// </summary>
public static class Visibility
{
    /// <summary>Whether this person may do this with the entry.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such operation.</exception>
    public static bool Allows(PersonId viewer, NotebookOperation operation, NotebookEntry entry) => operation switch
    {
        NotebookOperation.Read => IsAuthor(viewer, entry) || (IsForBoth(entry.Kind) && viewer == entry.Partner),
        NotebookOperation.Edit or NotebookOperation.Delete => IsAuthor(viewer, entry),
        NotebookOperation.Complete => entry.Kind == NotebookEntryKind.ActionItem && (IsAuthor(viewer, entry) || viewer == entry.Partner),
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    private static bool IsAuthor(PersonId viewer, NotebookEntry entry) => viewer == entry.Author;

    private static bool IsForBoth(NotebookEntryKind kind) => kind switch
    {
        NotebookEntryKind.SharedNote or NotebookEntryKind.ActionItem => true,
        NotebookEntryKind.PrivateNote => false,
        _ => throw new InvalidOperationException("NotebookEntryKind has no other case."),
    };
}

/// <summary>What somebody can do with a note or action item.</summary>
public enum NotebookOperation
{
    /// <summary>See it.</summary>
    Read,

    /// <summary>Change its text and the rest of what its author chooses.</summary>
    Edit,

    /// <summary>Delete it permanently.</summary>
    Delete,

    /// <summary>Tick off or reopen an action item.</summary>
    Complete,
}
