using OutlookOneOnOne.Worker.Tests.Protocol;

namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>The environment of a worker.</summary>
/// <param name="Streams">The server that it connects to.</param>
/// <param name="RpcAddress">The server's address.</param>
/// <param name="Settings">Its environment variables.</param>
/// <param name="Log">The output of workers.</param>
internal sealed record WorkerEnvironment(
    WorkerStreams Streams, Uri RpcAddress, IReadOnlyDictionary<string, string> Settings, WorkerLog Log);

/// <summary>The output of workers, for tests and for finding the reason of a failure.</summary>
internal sealed class WorkerLog
{
    private readonly Lock gate = new();
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate)
            {
                return [.. lines];
            }
        }
    }

    public void Add(RpcLog log) => Add($"[{log.Level}] {log.Category}: {log.Message} {log.Exception?.Message}");

    public void Add(string line)
    {
        lock (gate)
        {
            lines.Add(line);
        }
    }
}
