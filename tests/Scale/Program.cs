using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Scale;
using OutlookOneOnOne.Scale.Clock;
using OutlookOneOnOne.Scale.Company;
using OutlookOneOnOne.Scale.Results;

// Measures, or with --read shows saved results. Exits with 1 if a promise is broken.
if (Options.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(Options.Usage);
    return 2;
}

await using var first = new Instance(new World(new People(1), 0, Week.Start, organisation: null));
_ = first.Get<CosmosStore>();
IdleThreads.CountResidents();

IReadOnlyList<SizeResult> sizes = options.Read.Count > 0
    ? SizeResult.Merge(options.Read.SelectMany(SavedResults.Read))
    : [.. options.People.Select(count => Measurement.Of(count, options))];
foreach (var line in Report.Of(sizes))
{
    Console.WriteLine(line);
}

if (options.Plot is { } plot)
{
    await File.WriteAllTextAsync(plot, Plot.Of(sizes));
}

if (options.Save is { } file)
{
    SavedResults.Save(file, sizes);
}

var broken = sizes.SelectMany(s => s.Violations()).ToList();
broken.ForEach(Console.Error.WriteLine);
return broken.Count == 0 ? 0 : 1;
