using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// All of a person's own notes and action items, across all pairs. The export contains their shared and private notes, the action items
/// they wrote, and those that others wrote for them; deleting removes what they wrote themselves.
/// </summary>
public sealed class PersonalNotes(NoteStore store) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "notes";

    /// <inheritdoc/>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        var all = new JsonArray();
        await foreach (var opened in AllOfAsync(person, cancellationToken))
        {
            all.Add((JsonNode)Export(opened.Entry));
        }

        return all;
    }

    /// <inheritdoc/>
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        await store.ForgetAuthorAsync(person, cancellationToken);

    private async IAsyncEnumerable<OpenEntry> AllOfAsync(PersonId person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var request = new PageRequest(PageRequest.MaxSize); ;)
        {
            var page = await store.BelongingToAsync(person, request, cancellationToken) as StoredPage.Read
                ?? throw new InvalidOperationException("The store rejects its own page token.");
            foreach (var entry in page.Entries)
            {
                if (entry.TryOpen(person, out var opened))
                {
                    yield return opened;
                }
            }

            if (page.Next is not { } next)
            {
                yield break;
            }

            request = new PageRequest(PageRequest.MaxSize, next);
        }
    }

    private static JsonObject Export(NotebookEntry entry)
    {
        var json = new JsonObject
        {
            ["id"] = entry.Id.Value,
            ["kind"] = entry.Kind switch
            {
                NotebookEntryKind.SharedNote => "sharedNote",
                NotebookEntryKind.PrivateNote => "privateNote",
                NotebookEntryKind.ActionItem => "actionItem",
                _ => throw new InvalidOperationException("NotebookEntryKind has no other case."),
            },
            ["author"] = entry.Author.Value,
            ["partner"] = entry.Partner.Value,
            ["writtenAt"] = Iso(entry.Origin.WrittenAt),
            ["changedAt"] = Iso(entry.ChangedAt),
            ["occurrence"] = Iso(entry.Occurrence),
            ["text"] = entry.Text.Markdown,
        };
        if (entry is ActionItem item)
        {
            json["owner"] = item.Owner.Value;
            json["due"] = item.Due is { } due ? LocalDatePattern.Iso.Format(due) : null;
            json["doneAt"] = Iso(item.Done?.At);
            json["doneBy"] = item.Done?.By.Value;
        }

        return json;
    }

    private static string? Iso(Instant? instant) => instant is { } at ? InstantPattern.ExtendedIso.Format(at) : null;
}
