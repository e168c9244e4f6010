using System.Text.Json.Nodes;
using NCrontab;
using NodaTime;
using OutlookOneOnOne.Worker.Tests.Protocol;

namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>A function as the worker describes it.</summary>
internal sealed record Function
{
    private readonly JsonObject trigger;

    public Function(RpcFunctionMetadata metadata)
    {
        Metadata = metadata;
        trigger = metadata.RawBindings.Select(b => JsonNode.Parse(b)!.AsObject())
            .Single(b => ((string)b["type"]!).EndsWith("Trigger", StringComparison.OrdinalIgnoreCase));
    }

    public RpcFunctionMetadata Metadata { get; }

    public string Name => Metadata.Name;

    /// <summary>The name of the parameter that receives the trigger's value.</summary>
    public string Parameter => (string)trigger["name"]!;

    /// <summary>The queue that triggers it; null for others.</summary>
    public string? Queue => Is("queueTrigger") ? (string)trigger["queueName"]! : null;

    public bool IsRequest => Is("httpTrigger");

    public bool IsTimer => Is("timerTrigger");

    /// <summary>The next time after <paramref name="instant"/> that the timer is due, in UTC as in our deployment.</summary>
    public Instant NextAfter(Instant instant)
    {
        var schedule = CrontabSchedule.Parse((string)trigger["schedule"]!, new() { IncludingSeconds = true });
        return Instant.FromDateTimeUtc(DateTime.SpecifyKind(schedule.GetNextOccurrence(instant.ToDateTimeUtc()), DateTimeKind.Utc));
    }

    private bool Is(string type) => string.Equals((string?)trigger["type"], type, StringComparison.OrdinalIgnoreCase);
}
