using NodaTime;
using NSubstitute;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Tests.Work;

public sealed class DiagnoseQueuesTests
{
    private static readonly PoisonedWork Failed =
        new(
            new PoisonId("1"),
            new WorkMessage(WorkKind.Digest, "digest/1", "{}"),
            new WorkFault.CalendarDenied(),
            Instant.FromUtc(2026, 11, 23, 8, 0));

    [Fact]
    public async Task Queues_without_failed_work_are_in_place() => Assert.True((await DiagnoseAsync([])).IsFine);

    [Fact]
    public async Task Failed_work_is_counted_and_its_remedy_named()
    {
        var finding = await DiagnoseAsync([Failed, Failed]);

        Assert.Equal("2 messages have failed permanently.", finding.Fault);
        Assert.Contains("docs/operate.md", finding.Remedy, StringComparison.Ordinal);
    }

    private static async Task<Core.Diagnosis.Finding> DiagnoseAsync(IReadOnlyList<PoisonedWork> failed)
    {
        var poison = Substitute.For<IPoisonedWork>();
        poison.ListAsync(default, default, default).ReturnsForAnyArgs([]);
        poison.ListAsync(WorkKind.Digest, Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns(failed);
        return Assert.Single(await new DiagnoseQueues(poison).DiagnoseAsync(TestContext.Current.CancellationToken));
    }
}
