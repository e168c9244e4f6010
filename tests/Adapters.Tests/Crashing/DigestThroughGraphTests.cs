using System.Globalization;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>
/// Graph has no key by which a mail that is handed over twice would be one, so between the hand-over and its record there is a moment in
/// which a death has the digest sent again. At every other moment it goes out once. It is never lost, what goes out twice has one
/// Message-ID, and all else comes to the same.
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
        var expected = (await RunAsync(useCase, new Life())).All;
        var doubled = 0;
        foreach (var isMade in new[] { false, true })
        {
            for (var call = 1; await RunAsync(useCase, new Life(call, isMade)) is { Died: true } run; call++)
            {
                var how = $"killed {(isMade ? "after" : "before")} call {call.ToString(CultureInfo.InvariantCulture)}";
                Assert.True((run.Mails.Count == 2) == run.DiedInBetween, how);
                Assert.Single(run.Mails.Distinct());
                Assert.True(expected.SequenceEqual(run.All.Distinct()), how);
                doubled += run.Mails.Count - 1;
            }
        }

        Assert.Equal(4, doubled); // after the hand-over, before and after the ledger is read, and before it is saved
    }

    private static async Task<Run> RunAsync(UseCase useCase, Life life)
    {
        await using var world = new SqliteWorld { MailsThroughGraph = true };
        await useCase.SeedAsync(await world.StartAsync(UseCase.Monday, new Life(), Cancel));
        var died = await CrashContract.DieAsync(world, useCase, life);
        var all = await world.ReadAllAsync(Cancel);
        var afterwards = life.Made.SkipWhile(call => call != "IMailer.SendAsync").ToList();
        var inBetween = died && afterwards.Count > 0 && !afterwards.Contains("IDocuments.SaveAsync");
        return new Run(died, inBetween, [.. all.Where(one => one.StartsWith("mail: ", StringComparison.Ordinal))], all);
    }

    private sealed record Run(bool Died, bool DiedInBetween, IReadOnlyList<string> Mails, IReadOnlyList<string> All);
}
