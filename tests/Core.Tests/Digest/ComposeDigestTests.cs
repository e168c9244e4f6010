using NSubstitute;
using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

public sealed class ComposeDigestTests
{
    private const int AtOnce = 16;

    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);

    /// <summary>Forty managers report to the CEO. Thousands, read one after another, would take longer than a function may run.</summary>
    private static readonly OrgChart Chart = TestPeople.Chart(
        "ceo; " + string.Join("; ", Enumerable.Range(1, 40).Select(n => $"m{n}:ceo; r{n}:m{n}")));

    private readonly IDocuments documents = Substitute.For<IDocuments>();
    private readonly TaskCompletionSource sixteen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int reading;
    private int most;

    [Fact]
    public async Task At_most_sixteen_managers_are_read_at_a_time()
    {
        documents.FindAsync(Arg.Any<DocumentKey>(), Arg.Any<CancellationToken>()).Returns(new Missing<Envelope>());
        documents.FindAsync(Arg.Is<DocumentKey>(key => key.Id == "calendar"), Arg.Any<CancellationToken>()).Returns(_ => ReadAsync());
        var compose = new ComposeDigest(
            Gate.Open(new CoverageStore(documents)),
            new DigestLedger(new InMemoryDocuments()),
            new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, DigestPolicy.TurnedOn),
            (_, _) => new DigestLinks(null, null, new Uri("https://oneonone.contoso.example/stop")));

        var ceo = Chart.Find(TestPeople.Id("ceo"))!;
        var composed = await compose.ForAsync(ceo, Languages.English, Chart, Monday, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal(AtOnce, most);
        Assert.Equal(40, composed?.Digest.Managers.Count);
    }

    /// <summary>No read finishes until sixteen have started.</summary>
    private async Task<Stored<Envelope>> ReadAsync()
    {
        var now = Interlocked.Increment(ref reading);
        InterlockedMax(now);
        if (now >= AtOnce)
        {
            sixteen.TrySetResult();
        }

        await sixteen.Task;
        Interlocked.Decrement(ref reading);
        return new Missing<Envelope>();
    }

    private void InterlockedMax(int now)
    {
        for (var seen = most; now > seen; seen = most)
        {
            Interlocked.CompareExchange(ref most, now, seen);
        }
    }
}
