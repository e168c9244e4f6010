namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What a row says about its manager, before anybody has looked whether that is somebody of the list.</summary>
/// <param name="Sure">Addresses and ids, as they stand there.</param>
/// <param name="Any">An address, an id or a name, which counts where nothing surer stands; null where there is none.</param>
/// <param name="Unreadable">Why it cannot be told what the row says; null where it can.</param>
internal sealed record ManagerClaim(IReadOnlyList<ListCell> Sure, ListCell? Any, string? Unreadable)
{
    /// <summary>The cells are blank: somebody at the top.</summary>
    public static ManagerClaim Nobody { get; } = new([], null, null);

    public static ManagerClaim NotReadable(string why) => new([], null, why);

    public bool IsNobody => Unreadable is null && Any is null && Sure.Count == 0;
}
