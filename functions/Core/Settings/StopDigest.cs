using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// Stops somebody's weekly digest, and starts it again. Other settings may change at the same time without a conflict. Running it twice
/// changes nothing.
/// </summary>
public sealed class StopDigest(SettingsStore store)
{
    /// <summary>Stops it, unless it is stopped already. Throws when the storage fails.</summary>
    public Task ForAsync(PersonId person, CancellationToken cancellationToken) =>
        store.ChangeAsync(person, settings => settings with { ReceivesDigest = false }, cancellationToken);

    /// <summary>Starts it again, for somebody who has stopped it by mistake. Throws when the storage fails.</summary>
    public Task UndoAsync(PersonId person, CancellationToken cancellationToken) =>
        store.ChangeAsync(person, settings => settings with { ReceivesDigest = true }, cancellationToken);
}

/// <summary>The same for previews of what a digest says about somebody.</summary>
public sealed class StopPreview(SettingsStore store)
{
    /// <summary>Stops them, unless they are stopped already. Throws when the storage fails.</summary>
    public Task ForAsync(PersonId person, CancellationToken cancellationToken) =>
        store.ChangeAsync(person, settings => settings with { ReceivesPreview = false }, cancellationToken);

    /// <summary>Starts them again, for somebody who has stopped them by mistake. Throws when the storage fails.</summary>
    public Task UndoAsync(PersonId person, CancellationToken cancellationToken) =>
        store.ChangeAsync(person, settings => settings with { ReceivesPreview = true }, cancellationToken);
}
