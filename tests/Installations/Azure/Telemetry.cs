namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>In the place of the host's own, whose packages are not everywhere: nothing is measured here.</summary>
internal static class Telemetry
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services) => services;
}
