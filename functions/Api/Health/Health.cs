namespace OutlookOneOnOne.Api.Health;

internal sealed record HealthAnswer(string Status);

/// <param name="Ready">True when all dependencies are ready.</param>
/// <param name="Dependencies">Each dependency by name.</param>
internal sealed record ReadinessAnswer(bool Ready, IReadOnlyList<DependencyAnswer> Dependencies);

internal sealed record DependencyAnswer(string Name, bool Ready);
