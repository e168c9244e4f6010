using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Tests;

public sealed class PoisonTests : IAsyncLifetime
{
    private static readonly WorkMessage Message = new(WorkKind.Digest, "digest/dan/2026-W48", """{"word":"Lilac"}""");

    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private IWorkInbox Inbox => api.Services.GetRequiredService<IWorkInbox>();

    public async ValueTask InitializeAsync()
    {
        await api.InitializeAsync();
        await api.Services.GetRequiredService<IWorkQueue>().EnqueueAsync([Message], Duration.Zero, Cancel);
        await Inbox.PoisonAsync(Assert.Single(await TakeAsync()), new WorkFault.MailRefused("ErrorInvalidRecipients"), Cancel);
    }

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task An_administrator_sees_failed_work_and_the_reasons_but_not_its_content()
    {
        using var response = await api.As("kim", "Administrator").GetAsync("/api/work/poison", Cancel);
        var text = await response.Content.ReadAsStringAsync(Cancel);

        var poison = Assert.Single(JsonNode.Parse(text)!.AsArray())!;
        Assert.Equal(
            ("digests", Message.Id, "Microsoft 365 refused the mail (ErrorInvalidRecipients)."),
            ((string)poison["queue"]!, (string)poison["work"]!, (string)poison["reason"]!));
        Assert.DoesNotContain("Lilac", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_is_a_code_with_arguments_and_a_sentence_in_the_language_of_the_request()
    {
        using var kim = api.As("kim", "Administrator");
        kim.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");

        var poison = Assert.Single((await TestApi.Read(await kim.GetAsync("/api/work/poison", Cancel))).AsArray())!;

        Assert.Equal("Microsoft 365 hat die E-Mail abgelehnt (ErrorInvalidRecipients).", (string)poison["reason"]!);
        Assert.Equal(
            """{"code":"work.mailRefused","arguments":{"code":"ErrorInvalidRecipients"}}""", poison["reasonMessage"]!.ToJsonString());
    }

    [Fact]
    public async Task The_reason_of_an_older_version_stays_in_English()
    {
        using var kim = api.As("kim", "Administrator");
        kim.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");
        await kim.PostAsync($"{await AddressAsync(kim, "digests")}/put-back", null, Cancel);
        await Inbox.PoisonAsync(Assert.Single(await TakeAsync()), new WorkFault.Told("No mailbox."), Cancel);

        var poison = Assert.Single((await TestApi.Read(await kim.GetAsync("/api/work/poison", Cancel))).AsArray())!;

        Assert.Equal(("No mailbox.", null), ((string)poison["reason"]!, poison["reasonMessage"]));
    }

    [Fact]
    public async Task Failed_work_can_be_requeued_once()
    {
        using var kim = api.As("kim", "Administrator");
        var address = await AddressAsync(kim, "digests");

        using var first = await kim.PostAsync($"{address}/put-back", null, Cancel);
        using var second = await kim.PostAsync($"{address}/put-back", null, Cancel);

        Assert.Equal((204, 404), ((int)first.StatusCode, (int)second.StatusCode));
        Assert.Equal(Message.Id, Assert.Single(await TakeAsync()).Message.Id);
    }

    [Fact]
    public async Task Failed_work_can_be_deleted()
    {
        using var kim = api.As("kim", "Administrator");

        using var response = await kim.DeleteAsync(await AddressAsync(kim, "digests"), Cancel);

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Empty((await TestApi.Read(await kim.GetAsync("/api/work/poison", Cancel))).AsArray());
        Assert.Empty(await TakeAsync());
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("no-such-queue")]
    public async Task Failed_work_cannot_be_requeued_through_another_queue(string queue)
    {
        using var kim = api.As("kim", "Administrator");

        using var response = await kim.PostAsync($"{await AddressAsync(kim, queue)}/put-back", null, Cancel);

        Assert.Equal(404, (int)response.StatusCode);
        Assert.Empty(await TakeAsync());
    }

    private static async Task<string> AddressAsync(HttpClient client, string queue)
    {
        var poison = Assert.Single((await TestApi.Read(await client.GetAsync("/api/work/poison", Cancel))).AsArray())!;
        return $"/api/work/poison/{queue}/{(string)poison["id"]!}";
    }

    private Task<IReadOnlyList<WorkDelivery>> TakeAsync() => Inbox.ReceiveAsync(WorkKind.Digest, 1, Duration.FromMinutes(5), Cancel);
}
