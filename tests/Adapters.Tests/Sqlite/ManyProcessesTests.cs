using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class ManyProcessesTests : IDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly IsoWeek Week = IsoWeek.Of(new LocalDate(2026, 11, 23));

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_kill_at_any_moment_loses_no_acknowledged_write()
    {
        for (var run = 0; run < 6; run++)
        {
            var acknowledged = await WriteUntilKilled(run);

            using var store = await SqliteStore.OpenAsync(folder.Path, Cancel);
            Assert.Equal("ok", await IntegrityCheck());
            for (var number = 0; number <= acknowledged; number++)
            {
                await AssertHolds(store, $"{run}-{number}@x.org");
            }

            await AssertNothingHalfWritten(store, $"{run}-{acknowledged + 1}@x.org");
        }
    }

    [Fact]
    public async Task Exactly_one_of_many_processes_claims_each_week()
    {
        const int weeks = 20;
        var processes = Enumerable
            .Range(0, 5)
            .Select(_ => StoreProcess.Start("claim", folder.Path, weeks.ToString(CultureInfo.InvariantCulture)))
            .ToList();
        try
        {
            // all are ready, in a folder that was new to each
            await Task.WhenAll(processes.Select(p => p.Output.ReadLineAsync(Cancel).AsTask()));
            processes.ForEach(p => p.Input.WriteLine());
            var granted = await Task.WhenAll(processes.Select(p => p.Output.ReadToEndAsync(Cancel)));

            Assert.All(await Task.WhenAll(processes.Select(p => p.EndAsync(Cancel))), code => Assert.Equal(0, code));
            Assert.Equal(
                Enumerable.Range(0, weeks),
                granted
                    .SelectMany(g => g.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    .Select(g => int.Parse(g, CultureInfo.InvariantCulture))
                    .Order());
        }
        finally
        {
            processes.ForEach(p => p.Dispose());
        }
    }

    /// <returns>The last number that the process reported as saved.</returns>
    private async Task<int> WriteUntilKilled(int run)
    {
        using var writer = StoreProcess.Start("write", folder.Path, run.ToString(CultureInfo.InvariantCulture));
        var last = await writer.Output.ReadLineAsync(Cancel);
        Assert.NotNull(last);

        // Any moment will do, so it is random; a run that finds a weak spot shows what is missing.
        await Task.Delay(Random.Shared.Next(150), Cancel);
        writer.Kill();
        while (await writer.Output.ReadLineAsync(Cancel) is { } line)
        {
            last = line;
        }

        Assert.NotEqual(0, await writer.EndAsync(Cancel));
        return int.Parse(last, CultureInfo.InvariantCulture);
    }

    private static async Task AssertHolds(SqliteStore store, string address)
    {
        var person = new PersonId(address);
        var known = Assert.IsType<CoverageFacts.Known>(
            await new CoverageStore(new SqliteDocuments(store)).ReadFactsAsync(person, new Interval(Start, null), Cancel));
        Assert.Equal(20, known.OneOnOnes.Count);
        Assert.IsType<DigestClaim.AlreadySent>(
            await new DigestLedger(new SqliteDocuments(store)).ClaimAsync(person, Week, Start, Duration.FromHours(1), Cancel));
    }

    /// <summary>The write during which it was killed is complete or missing.</summary>
    private static async Task AssertNothingHalfWritten(SqliteStore store, string address)
    {
        var facts = await new CoverageStore(new SqliteDocuments(store)).ReadFactsAsync(
            new PersonId(address), new Interval(Start, null), Cancel);
        Assert.Equal(facts is CoverageFacts.Known ? 20 : 0, (facts as CoverageFacts.Known)?.OneOnOnes.Count ?? 0);
    }

    private async Task<string?> IntegrityCheck()
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File(SqliteStore.FileName)};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string?)await command.ExecuteScalarAsync(Cancel);
    }
}
