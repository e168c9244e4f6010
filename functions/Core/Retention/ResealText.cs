using NodaTime;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Retention;

/// <summary>
/// Seals what is still plain, or sealed with an older key, with the key that writes. It runs while people work; what it cannot open stays
/// as it is, for the next run.
/// </summary>
public sealed class ResealText(ResealDocuments documents) : IRecurringWork
{
    /// <inheritdoc/>
    public Task RunAsync(Instant now, CancellationToken cancellationToken) => documents.RunAsync(cancellationToken);
}
