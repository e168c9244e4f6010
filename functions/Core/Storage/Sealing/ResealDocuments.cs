namespace OutlookOneOnOne.Core.Storage.Sealing;

/// <summary>
/// Rewrites documents that are not sealed with the key that writes: plain ones, those of older keys, or sealed ones once text is stored
/// plain. Revisions protect what people save at the same time. When a text was last changed stays as it is.
/// </summary>
/// <param name="database">The database itself, without sealing.</param>
/// <param name="keys">The keys.</param>
/// <param name="kinds">The kinds that hold what people write.</param>
public sealed class ResealDocuments(IDocuments database, DocumentKeys keys, IReadOnlyList<IDocumentKind> kinds)
{
    private const int AtOnce = 100;

    private readonly SealedDocuments documents = new(database, keys);

    /// <summary>Rewrites everything that it can. Running it twice changes nothing.</summary>
    /// <exception cref="SealedTextException">The keys are missing.</exception>
    public async Task<ResealResult> RunAsync(CancellationToken cancellationToken)
    {
        var query = Outdated(await keys.WritingAsync(cancellationToken));
        var (rewritten, left) = (0, 0);
        foreach (var kind in kinds)
        {
            var (done, notDone) = await RunAsync(kind, query, cancellationToken);
            (rewritten, left) = (rewritten + done, left + notDone);
        }

        if (rewritten > 0)
        {
            await database.RewriteFilesAsync(cancellationToken);
        }

        return new ResealResult(rewritten, left);
    }

    /// <summary>Whether there is any document with what people wrote, sealed or plain.</summary>
    public async Task<bool> IsAnythingWrittenAsync(CancellationToken cancellationToken) =>
        await AnyAsync(DocumentQuery.All, cancellationToken);

    /// <summary>Whether there is any sealed document.</summary>
    public async Task<bool> IsAnythingSealedAsync(CancellationToken cancellationToken) => await AnyAsync(Outdated(null), cancellationToken);

    /// <summary>
    /// How many documents are sealed with each key; 0 counts those that are plain. It reads all documents, so it is for administration.
    /// </summary>
    public async Task<IReadOnlyDictionary<int, int>> CountAsync(CancellationToken cancellationToken)
    {
        var counts = new Dictionary<int, int>();
        foreach (var kind in kinds)
        {
            foreach (var found in await database.QueryAsync(kind.AllPartitions, DocumentQuery.All, cancellationToken))
            {
                var number = found.Document.Sealed is { } text ? SealedText.KeyNumberOf(text.Span) : SealingKey.Plain;
                counts[number] = counts.GetValueOrDefault(number) + 1;
            }
        }

        return counts;
    }

    private static DocumentQuery Outdated(SealingKey? writing) => DocumentQuery.Where(
        writing is null
            ? new TermCondition(SealedDocuments.SealedBy, TermComparison.From, string.Empty)
            : new TermCondition(SealedDocuments.SealedBy, TermComparison.Lacks, SealedDocuments.Term(writing.Number)));

    private async Task<bool> AnyAsync(DocumentQuery query, CancellationToken cancellationToken)
    {
        foreach (var kind in kinds)
        {
            if (await database.QueryAsync(kind.AllPartitions, query with { Most = 1 }, cancellationToken) is { Count: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In batches, until each document has been tried once.</summary>
    private async Task<(int Rewritten, int Left)> RunAsync(IDocumentKind kind, DocumentQuery query, CancellationToken cancellationToken)
    {
        var (rewritten, left, tried) = (0, 0, new HashSet<DocumentKey>());
        while (true)
        {
            var batch = await database.QueryAsync(kind.AllPartitions, query with { Most = AtOnce + left }, cancellationToken);
            var next = batch.Select(f => f.Document.Key).Where(tried.Add).ToList();
            if (next.Count == 0)
            {
                return (rewritten, left);
            }

            foreach (var key in next)
            {
                var done = await IsRewrittenAsync(kind, key, cancellationToken);
                rewritten += done ? 1 : 0;
                left += done ? 0 : 1;
            }
        }
    }

    /// <summary>False if it cannot be opened: its key is missing, or it is damaged. It stays as it is.</summary>
    private async Task<bool> IsRewrittenAsync(IDocumentKind kind, DocumentKey key, CancellationToken cancellationToken)
    {
        try
        {
            // If somebody saves it at the same time, their save seals it; if they delete it, there is nothing left to do.
            return await documents.FindAsync(key, cancellationToken) is not Found<Envelope> found
                || await documents.SaveAsync(kind.Rewritten(found.Document), found.Revision, cancellationToken)
                    is Saved<Envelope> or Conflict<Envelope>;
        }
        catch (Exception e) when (e is DocumentException or SealedTextException)
        {
            return false;
        }
    }
}

/// <summary>What a round of rewriting did.</summary>
/// <param name="Rewritten">The number of documents that were rewritten.</param>
/// <param name="Left">The number of documents that could not be opened, because their key is missing or they are damaged.</param>
public sealed record ResealResult(int Rewritten, int Left);
