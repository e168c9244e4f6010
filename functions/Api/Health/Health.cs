namespace OutlookOneOnOne.Api.Health;

internal sealed record HealthResponse(string Status);

/// <param name="Ready">True when all dependencies are ready.</param>
/// <param name="Dependencies">Each dependency by name.</param>
internal sealed record ReadinessResponse(bool Ready, IReadOnlyList<DependencyResponse> Dependencies);

internal sealed record DependencyResponse(string Name, bool Ready);
