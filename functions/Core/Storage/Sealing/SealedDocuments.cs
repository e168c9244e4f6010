using System.Globalization;
using System.Security.Cryptography;

namespace OutlookOneOnOne.Core.Storage.Sealing;

/// <summary>
/// Seals what people write before it reaches the database, and opens it when it is read. Documents that were stored plain are read as they
/// are. Terms stay plain, because queries need them; what they select is compared again with the opened document.
/// </summary>
/// <param name="inner">The database.</param>
/// <param name="keys">The keys. Without them, documents of kinds that hold no words are still read and saved.</param>
public sealed class SealedDocuments(IDocuments inner, DocumentKeys keys) : IDocuments
{
    /// <summary>The term with the number of the key that sealed a document; a plain document does not have it.</summary>
    internal const string SealedBy = "sealedBy";

    // The body of a sealed document. A program that does not know sealing refuses the document before it reads the body.
    private const string Nothing = "{}";

    /// <inheritdoc/>
    public async Task<Stored<Envelope>> FindAsync(DocumentKey key, CancellationToken cancellationToken) =>
        await OpenAsync(await inner.FindAsync(key, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Found<Envelope>>> FindManyAsync(
        IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken) =>
        await OpenAsync(await inner.FindManyAsync(keys, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<SaveResult<Envelope>> SaveAsync(Envelope envelope, Revision? expected, CancellationToken cancellationToken) =>
        await inner.SaveAsync(await SealAsync(envelope, cancellationToken), expected, cancellationToken) switch
        {
            Conflict<Envelope> conflict => new Conflict<Envelope>(await OpenAsync(conflict.Current, cancellationToken)),
            var saved => saved,
        };

    /// <inheritdoc/>
    public async Task<DeleteResult<Envelope>> DeleteAsync(DocumentKey key, Revision? expected, CancellationToken cancellationToken) =>
        await inner.DeleteAsync(key, expected, cancellationToken) switch
        {
            NotDeleted<Envelope> left => new NotDeleted<Envelope>(await OpenAsync(left.Current, cancellationToken)),
            var deleted => deleted,
        };

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Found<Envelope>>> QueryAsync(
        DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        await OpenAsync(await inner.QueryAsync(scope, query, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<int> DeleteAllAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        inner.DeleteAllAsync(scope, query, cancellationToken);

    /// <inheritdoc/>
    public Task EraseTracesAsync(CancellationToken cancellationToken) => inner.EraseTracesAsync(cancellationToken);

    /// <inheritdoc/>
    public Task RewriteFilesAsync(CancellationToken cancellationToken) => inner.RewriteFilesAsync(cancellationToken);

    /// <summary>The value of <see cref="SealedBy"/>.</summary>
    internal static string Term(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<Envelope> SealAsync(Envelope envelope, CancellationToken cancellationToken)
    {
        if (!envelope.HoldsWords || await keys.WritingAsync(cancellationToken) is not { } key)
        {
            return envelope;
        }

        var nonce = RandomNumberGenerator.GetBytes(SealedText.NonceLength);
        return envelope with
        {
            Body = Nothing,
            Sealed = SealedText.Seal(key, nonce, envelope, envelope.Body),
            Terms = new Dictionary<string, string>(envelope.Terms) { [SealedBy] = Term(key.Number) },
        };
    }

    private async Task<IReadOnlyList<Found<Envelope>>> OpenAsync(
        IReadOnlyList<Found<Envelope>> stored, CancellationToken cancellationToken)
    {
        var opened = new List<Found<Envelope>>(stored.Count);
        foreach (var found in stored)
        {
            opened.Add(new Found<Envelope>(await OpenAsync(found.Document, cancellationToken), found.Revision));
        }

        return opened;
    }

    private async Task<Stored<Envelope>> OpenAsync(Stored<Envelope> stored, CancellationToken cancellationToken) =>
        stored is Found<Envelope> found
            ? new Found<Envelope>(await OpenAsync(found.Document, cancellationToken), found.Revision)
            : stored;

    private async Task<Envelope> OpenAsync(Envelope envelope, CancellationToken cancellationToken)
    {
        if (envelope.Sealed is not { } sealedText)
        {
            return envelope;
        }

        var number = DocumentException.Read(() => SealedText.KeyNumberOf(sealedText.Span), envelope.Kind);
        var key = await keys.ReadingAsync(number, cancellationToken);
        var body = DocumentException.Read(() => SealedText.Open(key, envelope, sealedText.Span), envelope.Kind);
        return envelope with { Body = body, Sealed = null };
    }
}
