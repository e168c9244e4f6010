using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using OutlookOneOnOne.Benchmarks;

if (args is ["peak"])
{
    return PeakMemory();
}

if (args is ["seed-notes", var people, var folder])
{
    await SeedNotes.RunAsync(people, folder, CancellationToken.None);
    return 0;
}

if (args is ["notifications", ..])
{
    await NotificationLoad.RunAsync(perSecond: 1000, seconds: 20, CancellationToken.None);
    return 0;
}

if (args is ["readers", var host, var size, .. var files])
{
    await ReaderLatency.RunAsync(
        host, int.Parse(size, CultureInfo.InvariantCulture), files is [] ? [.. LargeFiles.CalendarKinds] : files, CancellationToken.None);
    return 0;
}

if (args is ["large-files", var megabytes, .. var kinds])
{
    Action<int> measure = kinds is [var kind] ? size => LargeFiles.Measure(size, kind) : LargeFiles.MeasureAll;
    measure(int.Parse(megabytes, CultureInfo.InvariantCulture));
    return 0;
}

var oneCore = Job.ShortRun.WithAffinity(1).WithId("one core");
BenchmarkSwitcher.FromAssembly(typeof(RecognizerBenchmark).Assembly).Run(args, DefaultConfig.Instance.AddJob(oneCore));
return 0;

// BenchmarkDotNet reports total allocations, not peak memory.
static int PeakMemory()
{
    if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
    {
        Process.GetCurrentProcess().ProcessorAffinity = 1;
    }

    var organisation = new LargeOrganisation(100_000);
    var watch = Stopwatch.StartNew();
    var counts = CoverageBenchmark.ReviewAll(organisation);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{organisation.Chart.People.Count:N0} people, {organisation.Managers.Count:N0} managers, {organisation.FactCount:N0} "
                + $"1:1s: reviewed in {watch.Elapsed.TotalSeconds:0.00} s (cold), {counts.Covered:N0} of {counts.Of:N0} covered, peak "
                + $"memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB"));
    return 0;
}
