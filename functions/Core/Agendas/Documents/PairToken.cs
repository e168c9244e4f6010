using System.Globalization;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary>
/// The state of a pair's document, encoded as a <see cref="Storage.Revision"/>. It includes the number of the save, so that the next save
/// need not read the document first.
/// </summary>
/// <param name="Stored">The revision of the document.</param>
/// <param name="Saves">The number of its save.</param>
internal readonly record struct PairToken(Revision Stored, long Saves)
{
    // No document ever has this revision ("never" in base64).
    private static readonly PairToken Never = new(new Revision("bmV2ZXI"), 0);

    /// <summary>
    /// Has no number if the document was last saved before saves were counted, because somebody may still have it open.
    /// </summary>
    public Revision ToRevision() => Saves == 0 ? Stored : new(string.Create(CultureInfo.InvariantCulture, $"{Saves}.{Stored.Value}"));

    /// <summary>A token that no store has issued becomes a state that no document is in.</summary>
    public static PairToken Of(Revision revision) => revision.Value.Split('.') switch
    {
        [var saves, { Length: > 0 } stored] when long.TryParse(saves, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
            new PairToken(new Revision(stored), number),
        [{ Length: > 0 } stored] => new PairToken(new Revision(stored), 0),
        _ => Never,
    };
}
