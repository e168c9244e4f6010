using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// Who may do what with a note or action item. It depends on who somebody is, never on their role or position: those are not even
/// parameters. <see cref="SealedWriting"/> ensures that nobody reads without it.
/// </summary>
public static class Visibility
{
    /// <summary>Whether this person may do this with the entry.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such operation.</exception>
    public static bool Allows(PersonId viewer, WritingOperation operation, Writing writing) => operation switch
    {
        WritingOperation.Read => IsAuthor(viewer, writing) || (IsForBoth(writing.Kind) && viewer == writing.Partner),
        WritingOperation.Edit or WritingOperation.Delete => IsAuthor(viewer, writing),
        WritingOperation.Complete => writing.Kind == WritingKind.ActionItem && (IsAuthor(viewer, writing) || viewer == writing.Partner),
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    private static bool IsAuthor(PersonId viewer, Writing writing) => viewer == writing.Author;

    private static bool IsForBoth(WritingKind kind) => kind switch
    {
        WritingKind.SharedNote or WritingKind.ActionItem => true,
        WritingKind.PrivateNote => false,
        _ => throw new InvalidOperationException("WritingKind is closed."),
    };
}

/// <summary>What somebody can do with a note or action item.</summary>
public enum WritingOperation
{
    /// <summary>See it.</summary>
    Read,

    /// <summary>Change its text and the rest of what its author chooses.</summary>
    Edit,

    /// <summary>Delete it permanently.</summary>
    Delete,

    /// <summary>Tick an action item off, or open it again.</summary>
    Complete,
}
