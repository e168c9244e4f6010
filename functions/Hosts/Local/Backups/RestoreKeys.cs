using OutlookOneOnOne.Adapters.Files.Storage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Hosts.Local.Backups;

/// <summary>Adds the keys of a back-up to a key file.</summary>
/// <param name="file">The key file, which need not exist.</param>
/// <param name="restored">The keys of the back-up.</param>
internal sealed class RestoreKeys(SealingKeyFile file, HeldKeys restored) : ISealingKeys
{
    /// <summary>The keys as they will be in the file.</summary>
    public async Task<HeldKeys> ReadAsync(IReadOnlyCollection<int> used, CancellationToken cancellationToken) =>
        Together(await file.ReadAsync(cancellationToken));

    /// <summary>Reads both, so that a difference is told before anything is tried.</summary>
    /// <exception cref="IOException">A number has another key in the file.</exception>
    public Task RefuseDifferentAsync(CancellationToken cancellationToken) => ReadAsync([], cancellationToken);

    /// <summary>Adds those that are missing. Keys that are there stay.</summary>
    /// <exception cref="IOException">A number has another key there, or the file cannot be written.</exception>
    public Task AddAsync(CancellationToken cancellationToken) =>
        restored == HeldKeys.None ? Task.CompletedTask : file.ChangeAsync(Together, cancellationToken);

    private HeldKeys Together(HeldKeys current)
    {
        var different = restored.Keys.FirstOrDefault(
            key => current.Keys.Any(k => k.Number == key.Number && !k.Secret.Span.SequenceEqual(key.Secret.Span)));
        return different is null
            ? new HeldKeys(current.WritesWith ?? restored.WritesWith, [.. current.Keys.Concat(restored.Keys).DistinctBy(k => k.Number)])
            : throw new RefusedException(
                say => say.Backups.RefusedOtherKey(file.Path, Designation.Of(different.Number)));
    }
}
