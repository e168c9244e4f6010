using OutlookOneOnOne.Worker.Tests.Fixtures;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(KillsLast))]

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>
/// Runs the tests that kill workers after all others: a killed worker takes with it the figures and traces that it has not sent yet, and
/// the tests of telemetry wait for these.
/// </summary>
internal sealed class KillsLast : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(c => c.TestCollectionDisplayName.Contains(nameof(KilledWorkersTests), StringComparison.Ordinal))
            .ThenBy(c => c.TestCollectionDisplayName, StringComparer.Ordinal)];
}
