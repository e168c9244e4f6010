using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>The open action items of all pairs that a person is part of: what they have to do, and what the others have to do.</summary>
public sealed class ReadMyActions(NoteStore store)
{
    /// <summary>How many open action items of one pair are read; the newest ones.</summary>
    private static readonly NotebookQuery Open = new()
    {
        Section = NotebookSection.OpenActionItems,
        Page = new PageRequest(PageRequest.MaxSize),
    };

    /// <summary>By due date, those without one last; of the same day the oldest first. Throws when the storage fails.</summary>
    public async Task<IReadOnlyList<OpenEntry>> OfAsync(PersonId me, CancellationToken cancellationToken)
    {
        var all = new List<OpenEntry>();
        foreach (var pair in await store.PairsOfAsync(me, cancellationToken))
        {
            var page = await store.BrowseAsync(pair, me, Open, cancellationToken) as StoredPage.Read
                ?? throw new InvalidOperationException("The first page needs no continuation.");
            foreach (var entry in page.Entries)
            {
                if (entry.TryOpen(me, out var opened))
                {
                    all.Add(opened);
                }
            }
        }

        return [.. all.OrderBy(o => DueOf(o) is null).ThenBy(DueOf).ThenBy(o => o.Entry.Origin.WrittenAt)];
    }

    private static NodaTime.LocalDate? DueOf(OpenEntry opened) => (opened.Entry as ActionItem)?.Due;
}
