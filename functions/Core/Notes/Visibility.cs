using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// Who may do what with a writing. It asks who somebody is, never what they are: no role, no place in the line and no new
/// post opens a note, because nothing of the kind is even asked. <see cref="SealedWriting"/> lets nobody read past it.
/// </summary>
public static class Visibility
{
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

public enum WritingOperation
{
    Read,
    Edit,
    Delete,

    /// <summary>Tick an action item off, or open it again.</summary>
    Complete,
}
