using System.Globalization;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary>
/// The state of a pair's document as a <see cref="Storage.Revision"/>: with the number of its save, so that the next save need not read it
/// first.
/// </summary>
/// <param name="Stored">The revision of the document.</param>
/// <param name="Saves">The number of its save.</param>
internal readonly record struct PairToken(Revision Stored, long Saves)
{
    // No document is in the state "never".
    private static readonly PairToken Never = new(new Revision("bmV2ZXI"), 0);

    /// <summary>Without the number for a document that was not saved since saves are counted, as people may still have it open.</summary>
    public Revision ToRevision() => Saves == 0 ? Stored : new(string.Create(CultureInfo.InvariantCulture, $"{Saves}.{Stored.Value}"));

    /// <summary>For what no store ever gave, a state that no document is in.</summary>
    public static PairToken Of(Revision revision) => revision.Value.Split('.') switch
    {
        [var saves, { Length: > 0 } stored] when long.TryParse(saves, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
            new PairToken(new Revision(stored), number),
        [{ Length: > 0 } stored] => new PairToken(new Revision(stored), 0),
        _ => Never,
    };
}
