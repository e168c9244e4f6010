using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Scale.Results;

/// <summary>Listens to the adapter's own meter: requests to Cosmos DB and their charges, by use case.</summary>
internal sealed class CosmosUse : IDisposable
{
    private const string SourceName = "OutlookOneOnOne.Scale";

    private static readonly ActivitySource Planning = new(SourceName);

    private readonly ConcurrentDictionary<string, Counts> byUseCase = new();
    private readonly MeterListener meters = new();
    private readonly ActivityListener activities = new()
    {
        ShouldListenTo = source => source.Name is HandleWork.ActivitySourceName or SourceName,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
    };

    public CosmosUse()
    {
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == CosmosStore.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((_, value, tags, _) => Of(tags).Asked(value));
        meters.SetMeasurementEventCallback<double>((_, value, tags, _) => Of(tags).Charged(value));
        meters.Start();
        ActivitySource.AddActivityListener(activities);
    }

    /// <summary>Attributes requests to a use case until it is disposed of.</summary>
    public static Activity? Begin(string useCase) => Planning.StartActivity(useCase);

    public IReadOnlyDictionary<string, CosmosCharge> ByUseCase() => byUseCase.ToDictionary(u => u.Key, u => u.Value.Charge);

    public void Dispose()
    {
        meters.Dispose();
        activities.Dispose();
    }

    private Counts Of(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var (name, value) in tags)
        {
            if (name == "use_case")
            {
                return byUseCase.GetOrAdd((string)value!, _ => new Counts());
            }
        }

        throw new InvalidOperationException("The meter of Cosmos DB names no use case.");
    }

    private sealed class Counts
    {
        private readonly Lock gate = new();
        private CosmosCharge charge = new(0, 0);

        public CosmosCharge Charge
        {
            get
            {
                lock (gate)
                {
                    return charge;
                }
            }
        }

        public void Asked(long requests)
        {
            lock (gate)
            {
                charge = charge with { Requests = charge.Requests + requests };
            }
        }

        public void Charged(double units)
        {
            lock (gate)
            {
                charge = charge with { Units = charge.Units + units };
            }
        }
    }
}

/// <param name="Requests">How many.</param>
/// <param name="Units">Request units charged.</param>
internal sealed record CosmosCharge(long Requests, double Units);
