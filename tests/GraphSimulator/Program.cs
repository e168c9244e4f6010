using System.Globalization;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph;

// A simulator of Microsoft Graph with the sample organisation, for manual tests.
if (args is not ([] or ["--port", _])
    || !int.TryParse(args.ElementAtOrDefault(1) ?? "0", CultureInfo.InvariantCulture, out var port)
    || port is < 0 or > 65535)
{
    await Console.Error.WriteLineAsync("Usage: GraphSimulator [--port N]");
    return 2;
}

var tenant = await SampleTenant.CreateAsync(SystemClock.Instance.GetCurrentInstant(), CancellationToken.None);
await using var graph = await GraphSimulator.StartAsync(tenant, new SimulatorOptions { Port = port });
Console.WriteLine($"Microsoft Graph, simulated, with {tenant.Users.Count} users: {graph.BaseAddress}");
Console.WriteLine("Tokens: reader, writer, mailer. For example:");
Console.WriteLine(
    $"  curl -H 'Authorization: Bearer reader' '{graph.BaseAddress}/users?$top=3&$select=id,displayName&$expand=manager($select=id)'");
await graph.WaitForShutdownAsync(CancellationToken.None);
return 0;
