using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// Moves the notes and action items of two people when one of them has another id. Each is copied before it is deleted, so a crash in
/// between leaves two and never none, and a repetition deletes the old one.
/// </summary>
public sealed class RenamedNotes(IDocuments documents) : IPairWriting
{
    private readonly Memberships memberships = new(documents);

    /// <inheritdoc/>
    public async Task MoveAsync(RenamedPair renamed, CancellationToken cancellationToken)
    {
        while (await documents.QueryAsync(NoteStore.Kind, renamed.From.Value, DocumentQuery.All, cancellationToken) is { Count: > 0 } found)
        {
            await memberships.EnsureAsync(renamed.Person, renamed.Other, cancellationToken);
            foreach (var old in found)
            {
                await MoveAsync(old, renamed, cancellationToken);
            }
        }
    }

    /// <summary>If somebody has just changed the old one, it stays for the next attempt, which also updates the copy.</summary>
    private async Task MoveAsync(KeyedDocument<NotebookEntry> old, RenamedPair renamed, CancellationToken cancellationToken)
    {
        var entry = Renamed(old.Document, renamed);
        await documents.ChangeAsync(
            NoteStore.Kind,
            NoteStore.Kind.KeyOf(renamed.To.Value, old.Key.Id),
            copy => copy is null || copy.ChangedAt < entry.ChangedAt ? entry : null,
            cancellationToken);
        await documents.DeleteAsync(old.Key, old.Revision, cancellationToken);
    }

    private static NotebookEntry Renamed(NotebookEntry entry, RenamedPair renamed)
    {
        var origin = new Origin(renamed.Now(entry.Author), renamed.Now(entry.Partner), entry.Origin.WrittenAt);
        NotebookEntry same = entry switch
        {
            Note note => new Note(note.Id, origin, note.Audience, note.Text),
            ActionItem item => new ActionItem(item.Id, origin, renamed.Now(item.Owner), item.Text)
            {
                Due = item.Due,
                Done = item.Done is { } done ? done with { By = renamed.Now(done.By) } : null,
            },
            _ => throw new InvalidOperationException("NotebookEntry has no other case."),
        };
        return same with { ChangedAt = entry.ChangedAt, Occurrence = entry.Occurrence };
    }
}
