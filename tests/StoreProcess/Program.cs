// A process of its own that works on a data folder, for tests that kill it or run many at once.
//   write FOLDER RUN   saves and sends until it is killed; prints each number once it has been acknowledged
//   claim FOLDER N     waits for a line on stdin, then claims weeks 1 to N for one recipient; prints those granted
using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

var (start, lease) = (Instant.FromUtc(2026, 11, 23, 8, 0), Duration.FromHours(1));
var firstWeek = IsoWeek.Of(new LocalDate(2026, 11, 23));
using var store = await SqliteStore.OpenAsync(args[1], CancellationToken.None);
var (coverage, ledger) = (new CoverageStore(new SqliteDocuments(store)), new DigestLedger(new SqliteDocuments(store)));
return await (args[0] switch
{
    "write" => WriteAsync(args[2]),
    "claim" => ClaimAsync(int.Parse(args[2], CultureInfo.InvariantCulture)),
    var unknown => throw new ArgumentException($"There is no '{unknown}'; see the top of Program.cs."),
});

async Task<int> WriteAsync(string run)
{
    for (var number = 0; ; number++)
    {
        var person = new PersonId(string.Create(CultureInfo.InvariantCulture, $"{run}-{number}@x.org"));
        var window = new Interval(start, start + Duration.FromDays(7));
        var meetings = Enumerable.Range(0, 20).Select(
            hour => new OneOnOne(person, new Interval(start + Duration.FromHours(hour), start + Duration.FromHours(hour + 1)), true));
        await coverage.SaveReadingAsync(person, window, new CoverageFacts.Known(start, [.. meetings], []), CancellationToken.None);
        var claim = (DigestClaim.Granted)await ledger.ClaimAsync(person, firstWeek, start, lease, CancellationToken.None);
        await ledger.CompleteAsync(claim, new SentDigest(person, firstWeek, start, "idea", "place"), CancellationToken.None);
        await Say(number);
    }
}

async Task<int> ClaimAsync(int weeks)
{
    await Console.Out.WriteLineAsync("ready");
    await Console.Out.FlushAsync();
    await Console.In.ReadLineAsync();
    for (var week = 0; week < weeks; week++)
    {
        if (await ledger.ClaimAsync(
            new PersonId("ann@x.org"), firstWeek.PlusWeeks(week), start, lease, CancellationToken.None) is DigestClaim.Granted)
        {
            await Say(week);
        }
    }

    return 0;
}

static async Task Say(int number)
{
    await Console.Out.WriteLineAsync(number.ToString(CultureInfo.InvariantCulture));
    await Console.Out.FlushAsync();
}
