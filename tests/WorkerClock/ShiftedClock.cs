using System.IO.MemoryMappedFiles;
using NodaTime;

namespace OutlookOneOnOne.WorkerClock;

/// <summary>
/// The system's clock, shifted by a number of milliseconds that several processes share in a file of eight bytes. In between, time passes
/// at its normal rate, so all processes agree on it.
/// </summary>
public sealed class ShiftedClock : IClock, IDisposable
{
    /// <summary>The environment variable that names the file.</summary>
    public const string Variable = "ONEONONE_TEST_CLOCK";

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor shift;

    /// <param name="path">The file; created if it does not exist.</param>
    public ShiftedClock(string path)
    {
        file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, mapName: null, capacity: sizeof(long));
        shift = file.CreateViewAccessor(0, sizeof(long));
    }

    public Duration Shift
    {
        get => Duration.FromMilliseconds(shift.ReadInt64(0));
        set => shift.Write(0, (long)value.TotalMilliseconds);
    }

    public static ShiftedClock FromEnvironment() =>
        new(Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException($"{Variable} is not set."));

    public Instant GetCurrentInstant() => SystemClock.Instance.GetCurrentInstant() + Shift;

    public void Dispose()
    {
        shift.Dispose();
        file.Dispose();
    }
}
