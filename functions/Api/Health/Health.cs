namespace OutlookOneOnOne.Api.Health;

internal sealed record HealthAnswer(string Status);

/// <param name="Ready">All of them are.</param>
/// <param name="Dependencies">By name.</param>
internal sealed record ReadinessAnswer(bool Ready, IReadOnlyList<DependencyAnswer> Dependencies);

internal sealed record DependencyAnswer(string Name, bool Ready);
