using System.Globalization;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Agendas;

/// <summary>The state of a pair's document as a <see cref="Revision"/>: with the number of its save, so that the next one need not read it first.</summary>
internal readonly record struct PairToken(string ETag, long Saves)
{
    public Revision ToRevision() => new(string.Create(CultureInfo.InvariantCulture, $"{Saves}.{StateToken.Of(ETag).Value}"));

    /// <summary>A state that no document is in for what this store never gave.</summary>
    public static PairToken Of(Revision revision) =>
        revision.Value.Split('.') is [var saves, var etag] && long.TryParse(saves, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new PairToken(StateToken.Read(etag), number)
            : new PairToken(StateToken.Never, 0);
}
