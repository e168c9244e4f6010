using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>How a row refers to its manager, before the lookup.</summary>
/// <param name="Sure">Addresses and ids as written.</param>
/// <param name="Any">An address, an id or a name, used only if there is nothing more reliable; null if there is none.</param>
/// <param name="Unreadable">Why the reference cannot be read; null if it can.</param>
internal sealed record ManagerReference(IReadOnlyList<ListCell> Sure, ListCell? Any, Func<IFileFaultsMessages, string>? Unreadable)
{
    /// <summary>The cells are blank: the person is at the top.</summary>
    public static ManagerReference Nobody { get; } = new([], null, null);

    public static ManagerReference NotReadable(Func<IFileFaultsMessages, string> why) => new([], null, why);

    public bool IsNobody => Unreadable is null && Any is null && Sure.Count == 0;
}
