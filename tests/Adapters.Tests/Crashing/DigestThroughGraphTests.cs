using System.Globalization;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>
/// Graph has no key that would make two sends of a mail count as one, so there is a moment between sending and recording in which a crash
/// causes a second mail. At every other moment the digest is sent once. It is never lost, both mails have the same Message-ID, and
/// everything else ends up the same.
/// </summary>
public sealed class DigestThroughGraphTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("send a digest")]
    [InlineData("deliver a digest off the queue")]
    public async Task A_digest_is_sent_twice_only_if_the_process_died_between_sending_and_recording(string name)
    {
        var useCase = UseCase.All.Single(u => u.Name == name);
        var expected = (await RunAsync(useCase, new ProcessLife())).All;
        var doubled = 0;
        foreach (var isMade in new[] { false, true })
        {
            for (var call = 1; await RunAsync(useCase, new ProcessLife(call, isMade)) is { Died: true } run; call++)
            {
                var how = $"killed {(isMade ? "after" : "before")} call {call.ToString(CultureInfo.InvariantCulture)}";
                Assert.True((run.Mails.Count == 2) == run.DiedInBetween, how);
                Assert.Single(run.Mails.Distinct());
                Assert.True(expected.SequenceEqual(run.All.Distinct()), how);
                doubled += run.Mails.Count - 1;
            }
        }

        // After sending, before and after the figures are saved and the ledger is read, and before it is saved.
        Assert.Equal(6, doubled);
    }

    private static async Task<Run> RunAsync(UseCase useCase, ProcessLife life)
    {
        await using var world = new SqliteWorld { MailsThroughGraph = true };
        await useCase.SeedAsync(await world.StartAsync(UseCase.Monday, new ProcessLife(), Cancel));
        var died = await CrashContract.RunUntilKilledAsync(world, useCase, life);
        var all = await world.ReadAllAsync(Cancel);
        var afterwards = life.Made.SkipWhile(call => call != "IMailer.SendAsync").ToList();
        var inBetween = died && afterwards.Count > 0 && afterwards.Count(call => call == "IDocuments.SaveAsync") < 2;
        return new Run(died, inBetween, [.. all.Where(one => one.StartsWith("mail: ", StringComparison.Ordinal))], all);
    }

    private sealed record Run(bool Died, bool DiedInBetween, IReadOnlyList<string> Mails, IReadOnlyList<string> All);
}
