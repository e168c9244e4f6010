using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Adapters.Tests.Emulators;

namespace OutlookOneOnOne.Installations.Azure;

/// <summary>The documents in Cosmos DB, the blobs and the queues of an installation in Azure.</summary>
public sealed class OnAzureTests(OnAzure installation, Emulators emulators) : WhatPeopleWrote(installation, "azure"), IClassFixture<OnAzure>
{
    private static readonly string WithAmara = Colleagues.PairWith(Colleagues.Amara);

    public static IEnumerable<TheoryDataRow<string, string>> All => Answers.Of("azure");

    private static JsonNode Links => Fixture.Json("azure", "links.json");

    [Theory]
    [MemberData(nameof(All))]
    public Task Responses_contain_all_that_the_earlier_version_returned(string person, string path) => AssertSameAsync(person, path);

    [Theory]
    [InlineData("bjorn.ask@linden.example", "active", "until", "2026-11-30T10:00:00Z")]
    [InlineData(Colleagues.Oscar, "lost", "since", "2026-11-24T10:00:00Z")]
    [InlineData("mia.stone@linden.example", "refused", "since", "2026-11-24T11:00:00Z")]
    public async Task The_state_of_a_calendar_subscription_is_read(string person, string state, string when, string at)
    {
        var subscription = (await Opened.ReadAsync(person, "/api/me/export"))["subscription"]!;
        Assert.Equal((state, at), ((string)subscription["state"]!, (string)subscription[when]!));
    }

    [Fact]
    public async Task The_next_read_finishes_a_save_that_was_interrupted_by_a_kill()
    {
        Assert.Contains("\"unfinished\"", Fixture.Text("azure", "cosmos", "pairs.json"), StringComparison.Ordinal);
        var agenda = await Opened.ReadAsync(Colleagues.Oscar, $"{WithAmara}/agendas/2026-09-10T15:00:00Z");
        Assert.Equal("A desk by the window", (string)Assert.Single(agenda["items"]!["items"]!.AsArray())!["text"]!);
    }

    [Fact]
    public async Task Somebodys_own_data_can_be_deleted_and_what_others_wrote_is_kept() =>
        await OnAnotherAsync(ChangeTests.DeletesWhatIsTheirsAsync);

    [Fact]
    public async Task A_link_in_a_mail_from_an_earlier_version_still_stops_the_digest() =>
        await OnAnotherAsync(async own =>
        {
            // Sean has stopped his digest; the link still works, even after he turns it on again.
            var version = (string)(await own.ReadAsync(Colleagues.Sean, "/api/me"))["settings"]!["version"]!;
            const string wantsIt = """{"receivesDigest":true,"preparesAgendas":true,"leadHours":48}""";
            using var again = await own.SendAsync(Colleagues.Sean, HttpMethod.Put, "/api/me/settings", wantsIt, version);
            Assert.True(again.IsSuccessStatusCode);
            await ChangeTests.StopsTheDigestOfAsync(own, Colleagues.Sean, new Uri((string)Links["unsubscribe"]!));
        });

    [Theory]
    [InlineData("client-state.current.txt")]
    [InlineData("client-state.previous.txt")]
    public async Task Notifications_with_client_states_of_existing_subscriptions_are_accepted(string file) =>
        await OnAnotherAsync(async own =>
        {
            var before = await own.CountAsync("calendar-changes");
            await own.NotifyAsync(Fixture.Text("azure", file));
            Assert.Equal(before + 1, await own.CountAsync("calendar-changes"));
            await own.NotifyAsync(Fixture.Text("azure", file)[..^2] + "AA");
            Assert.Equal(before + 1, await own.CountAsync("calendar-changes"));
        });

    [Fact]
    public async Task Every_queued_message_is_handled() =>
        await OnAnotherAsync(async own =>
        {
            var poison = await PoisonAsync(own);
            var handled = new List<string>();
            var (inbox, handle) = (own.Services.GetRequiredService<IWorkInbox>(), own.Services.GetRequiredService<HandleWork>());
            foreach (var kind in Enum.GetValues<WorkKind>())
            {
                foreach (var delivery in await inbox.ReceiveAsync(kind, QueueLimits.MaxAtOnce, Duration.FromMinutes(5), Cancel))
                {
                    var settlement = await handle.HandleAsync(delivery.Message, delivery.Count, Cancel);
                    Assert.True(settlement is WorkSettlement.Complete or WorkSettlement.Postponed, $"{delivery.Message}: {settlement}");
                    handled.Add(delivery.Message.Id);
                    await inbox.SettleAsync(delivery, settlement, Cancel);
                }
            }

            Assert.Equal(Messages().Select(m => (string)m["id"]!).Order(StringComparer.Ordinal), handled.Order(StringComparer.Ordinal));
            Assert.Equal(poison, await PoisonAsync(own));
        });

    [Fact]
    public async Task A_postponed_message_keeps_its_attempt_count_and_trace() =>
        await OnAnotherAsync(async own =>
        {
            var then = Messages().Single(m => m["attempt"] is not null);
            var inbox = own.Services.GetRequiredService<IWorkInbox>();
            var deliveries = await inbox.ReceiveAsync(WorkKind.Digest, QueueLimits.MaxAtOnce, Duration.FromMinutes(5), Cancel);
            var now = Assert.Single(deliveries, d => d.Message.Attempt > 0);
            Assert.Equal(
                ((string)then["id"]!, (int)then["attempt"]!, (int)then["version"]!, (string)then["traceparent"]!),
                (now.Message.Id, now.Message.Attempt, now.Message.Version, now.Message.TraceParent));
            Assert.Equal(then["body"]!.ToJsonString(), JsonNode.Parse(now.Message.Body)!.ToJsonString());
        });

    private static IEnumerable<JsonNode> Messages() =>
        from file in Directory.EnumerateFiles(Fixture.In("azure", "queues"))
        where !file.EndsWith("-poison.txt", StringComparison.Ordinal)
        from line in File.ReadAllLines(file)
        select JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(line)))!;

    private static async Task<IEnumerable<string>> PoisonAsync(Installation own) =>
        (await own.ReadAsync(Colleagues.Vera, "/api/work/poison")).AsArray()
            .Select(p => $"{p!["queue"]} {p["work"]} {p["reason"]}").Order(StringComparer.Ordinal);

    private async Task OnAnotherAsync(Func<OnAzure, Task> test)
    {
        await using var own = new OnAzure(emulators);
        await own.InitializeAsync();
        await test(own);
    }
}
