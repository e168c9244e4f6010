using NodaTime;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Worker.Tests.Fixtures;

namespace OutlookOneOnOne.Worker.Tests;

/// <summary>How the official listener treats messages that cannot be handled. docs/operate.md describes this for operators.</summary>
public sealed class ListenerTests(Deployment deployment)
{
    private static readonly Duration Week = Duration.FromDays(7);

    private readonly Queues queues = new(deployment.Storage);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Plain_text_becomes_poison_at_once_without_a_call_and_is_kept_for_a_week()
    {
        var calls = deployment.Host.Calls.Count;

        await queues.SendPlainAsync(WorkKind.Agenda, "not base64!", Cancel);
        await deployment.Time.WhenQuietAsync(Cancel);

        var poison = Assert.Single(await queues.PoisonAsync(WorkKind.Agenda, Cancel));
        await queues.ForgetPoisonAsync(WorkKind.Agenda, Cancel);
        Assert.Equal("not base64!", poison.MessageText);
        Assert.Equal(Week.ToTimeSpan(), poison.ExpiresOn - poison.InsertedOn);
        Assert.Equal(calls, deployment.Host.Calls.Count);
    }

    [Fact]
    public async Task Poison_created_by_the_application_is_kept_permanently()
    {
        await queues.SendAsync(WorkKind.Agenda, """{"of":"another program"}""", Cancel);
        await deployment.Time.WhenQuietAsync(Cancel);

        var poison = Assert.Single(await queues.PoisonAsync(WorkKind.Agenda, Cancel));
        await queues.ForgetPoisonAsync(WorkKind.Agenda, Cancel);
        Assert.True(poison.ExpiresOn - poison.InsertedOn > (Week * 1000).ToTimeSpan());
    }
}
