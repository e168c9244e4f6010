using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.WorkerClock;

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>The environment variables of a worker, as infra/resources.bicep sets them, with addresses on this machine.</summary>
internal static class Settings
{
    private const string Site = "https://oneonone.contoso.example";

    public static IEnumerable<KeyValuePair<string, string>> Of(string storage, Database database, GraphSimulator graph, string clock)
    {
        (string, string)[] all =
        [
            ("Entra__TenantId", graph.Tenant.Id),
            ("Entra__Audience", Guid.NewGuid().ToString()),
            ("Site__Api", Site),
            ("Site__AddIn", Site),
            ("Policy__DigestsOn", "true"),
            ("Microsoft365__TenantId", graph.Tenant.Id),
            ("Microsoft365__GraphUrl", graph.BaseAddress.AbsoluteUri),
            ("Microsoft365__NotificationSite", $"{Site}/"),
            .. Company.SenderAddresses.Select((address, i) => ($"Microsoft365__Senders__{i}", address)),
            ("Cosmos__Endpoint", database.Options.Endpoint),
            ("Cosmos__EmulatorKey", database.Options.EmulatorKey),
            ("Cosmos__Database", database.Options.Database),
            ("Blobs__EmulatorConnectionString", storage),
            ("Queues__EmulatorConnectionString", storage),
            ("DOTNET_STARTUP_HOOKS", typeof(ShiftedClock).Assembly.Location),
            (ShiftedClock.Variable, clock),
            (Database.NoVirtualMachine, "true"),
        ];
        return all.Select(s => KeyValuePair.Create(s.Item1, s.Item2));
    }

    /// <summary>Makes telemetry arrive soon, and discards the exporter's statistics about itself.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(TelemetryServer telemetry) =>
    [
        new("APPLICATIONINSIGHTS_CONNECTION_STRING", telemetry.ConnectionString),
        new("APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "true"),
        new("OTEL_BSP_SCHEDULE_DELAY", "500"),
    ];
}
