namespace OutlookOneOnOne.Core.Storage.Sealing;

/// <summary>Opens everything that is sealed, to find out whether it can be read: after a restore, or when an administrator asks.</summary>
/// <param name="database">The database itself, without sealing.</param>
/// <param name="keys">The keys.</param>
/// <param name="kinds">The kinds that hold what people write.</param>
public sealed class OpenSealedText(IDocuments database, DocumentKeys keys, IReadOnlyList<IDocumentKind> kinds)
{
    private readonly SealedDocuments documents = new(database, keys);

    /// <summary>How many documents of each key were opened.</summary>
    public async Task<OpenedText> RunAsync(CancellationToken cancellationToken)
    {
        var (opened, left) = (new SortedDictionary<int, int>(), 0);
        foreach (var kind in kinds)
        {
            foreach (var found in await database.QueryAsync(kind.AllPartitions, DocumentQuery.All, cancellationToken))
            {
                if (found.Document.Sealed is not { } text)
                {
                    continue;
                }

                if (await IsOpenedAsync(found.Document.Key, cancellationToken))
                {
                    var number = SealedText.KeyNumberOf(text.Span);
                    opened[number] = opened.GetValueOrDefault(number) + 1;
                }
                else
                {
                    left++;
                }
            }
        }

        return new OpenedText(opened, left);
    }

    private async Task<bool> IsOpenedAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        try
        {
            await documents.FindAsync(key, cancellationToken);
            return true;
        }
        catch (Exception e) when (e is DocumentException or SealedTextException)
        {
            return false;
        }
    }
}

/// <summary>What could be opened.</summary>
/// <param name="ByKey">The number of documents, by the number of the key that sealed them.</param>
/// <param name="Left">The number of documents that cannot be opened, because their key is missing or they are damaged.</param>
public sealed record OpenedText(IReadOnlyDictionary<int, int> ByKey, int Left);
