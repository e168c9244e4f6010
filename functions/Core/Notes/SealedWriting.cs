using System.Diagnostics.CodeAnalysis;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// A writing as it comes out of a store: closed. The one way to what is in it is to say who asks, and to be allowed by
/// <see cref="Visibility"/>; so no reader can forget to ask.
/// </summary>
public sealed class SealedWriting(Writing writing, Revision revision)
{
    private readonly Writing writing = writing;

    public Revision Revision { get; } = revision;

    public bool TryOpen(PersonId viewer, [NotNullWhen(true)] out OpenWriting? opened)
    {
        opened = Visibility.Allows(viewer, WritingOperation.Read, writing) ? new OpenWriting(writing, Revision) : null;
        return opened is not null;
    }
}

/// <summary>A writing in the hands of somebody who may read it, at the state they read.</summary>
public sealed record OpenWriting
{
    internal OpenWriting(Writing writing, Revision revision) => (Writing, Revision) = (writing, revision);

    public Writing Writing { get; }

    public Revision Revision { get; }
}
