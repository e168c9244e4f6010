using System.Diagnostics.CodeAnalysis;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// A note or action item as a store returns it: sealed. To read it, a caller must say who is asking, and <see cref="Visibility"/> must
/// allow it; so no caller can forget the check.
/// </summary>
public sealed class SealedEntry(NotebookEntry entry, Revision revision)
{
    private readonly NotebookEntry entry = entry;

    /// <summary>The stored revision, for the next save.</summary>
    public Revision Revision { get; } = revision;

    /// <summary>Gives the entry to somebody who may read it. False for everybody else.</summary>
    public bool TryOpen(PersonId viewer, [NotNullWhen(true)] out OpenEntry? opened)
    {
        opened = Visibility.Allows(viewer, NotebookOperation.Read, entry) ? new OpenEntry(entry, Revision) : null;
        return opened is not null;
    }
}

/// <summary>A note or action item opened by somebody who may read it, in the version they read.</summary>
public sealed record OpenEntry
{
    internal OpenEntry(NotebookEntry entry, Revision revision) => (Entry, Revision) = (entry, revision);

    /// <summary>What was written.</summary>
    public NotebookEntry Entry { get; }

    /// <summary>The revision that the reader saw, for the next save.</summary>
    public Revision Revision { get; }
}
