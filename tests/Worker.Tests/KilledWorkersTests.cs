using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Worker.Tests.Fixtures;

namespace OutlookOneOnOne.Worker.Tests;

/// <summary>
/// A week of two instances whose workers are killed while they work. Messages come twice, late and out of order, and some can never be
/// handled.
/// </summary>
public sealed class KilledWorkersTests(Deployment deployment)
{
    /// <summary>How many workers are killed; <c>./test --long</c> sets more than the default.</summary>
    private const string KillsVariable = "ONEONONE_KILLS";

    private const int FewKills = 5;

    private readonly Queues queues = new(deployment.Storage);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static int Kills => int.Parse(
        Environment.GetEnvironmentVariable(KillsVariable) ?? FewKills.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [Fact]
    public async Task Nothing_is_lost_duplicated_or_held_up_by_another_message()
    {
        await deployment.QuietWeek.Value; // People and calendars are known; the kills meet an ordinary week.
        var (seed, sunday) = (Random.Shared.Next(), deployment.NextSunday());
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}");
        var (week, mails) = (IsoWeek.Of(sunday.InUtc().Date.PlusDays(1)), deployment.Graph.Mails.Count);
        await using var second = await deployment.StartHostAsync();
        deployment.Time.Add(second);

        await using (var kills = new RandomKills(seed, Kills, chance: 0.1, [deployment.Host, second]))
        {
            await deployment.Time.UntilAsync(sunday + Duration.FromHours(12), Cancel);
            await DisturbAsync(new Random(seed), week);
            await deployment.Time.UntilAsync(sunday + Duration.FromDays(7), Cancel);
            Assert.Equal(Kills, kills.Count);
        }

        deployment.Time.Remove(second);
        await deployment.Time.WhenQuietAsync(Cancel);
        await AssertEachDigestWentOutOnceAsync(week, mails);
        Assert.Equal(deployment.Managers.Order(), (await deployment.Database.ReadSinceAsync(deployment.Managers, sunday, Cancel)).Order());
        Assert.Equal(["not base64!"], await PoisonAsync());
    }

    /// <summary>Sends two more messages for each digest, at any time from Sunday to Tuesday, in any order, and an unreadable one.</summary>
    private async Task DisturbAsync(Random random, IsoWeek week)
    {
        await queues.SendPlainAsync(WorkKind.Digest, "not base64!", Cancel);
        foreach (var recipient in Company.Recipients.Concat(Company.Recipients))
        {
            var work = new DigestWork(new PersonId(deployment.Graph.Tenant.Find(recipient)!.Id), week);
            await queues.SendAsync(work.ToMessage(), Duration.FromMinutes(random.Next(48 * 60)), Cancel);
        }
    }

    private async Task AssertEachDigestWentOutOnceAsync(IsoWeek week, int mailsBefore)
    {
        var mails = deployment.Graph.Mails.Skip(mailsBefore)
            .Where(m => m.Subject.Contains($"week {week.Week} ", StringComparison.Ordinal)).Select(m => Assert.Single(m.Recipients));
        Assert.Equal(Company.Recipients, mails.Order(StringComparer.Ordinal));
        foreach (var address in Company.Recipients)
        {
            var recipient = new PersonId(deployment.Graph.Tenant.Find(address)!.Id);
            Assert.Single(await deployment.Database.Ledger.ReadSentAsync(recipient, week, Cancel));
        }
    }

    private async Task<IReadOnlyList<string>> PoisonAsync()
    {
        var texts = new List<string>();
        foreach (var kind in Enum.GetValues<WorkKind>())
        {
            texts.AddRange((await queues.PoisonAsync(kind, Cancel)).Select(m => m.MessageText));
            await queues.ForgetPoisonAsync(kind, Cancel);
        }

        return texts;
    }
}
