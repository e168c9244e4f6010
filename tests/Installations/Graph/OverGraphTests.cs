using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Calendars;

namespace OutlookOneOnOne.Installations.Graph;

/// <summary>The data folder of an installation over Microsoft 365: <c>oneonone serve --graph</c>.</summary>
public sealed class OverGraphTests(OverGraph installation) : IClassFixture<OverGraph>
{
    private const string BjornsBuild = "/agendas/2026-12-01T12:00:00Z";

    private static readonly string WithBjorn = Colleagues.PairWith("bjorn.ask@linden.example");

    public static IEnumerable<TheoryDataRow<string, string>> All => Answers.Of("graph");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Responses_contain_all_that_the_earlier_version_returned(string person, string path) => Assert.Empty(
        Answers.Lost(Answers.Then("graph", person, path), await installation.ReadAsync(Colleagues.Named(person), path)));

    [Fact]
    public async Task An_organisers_export_lists_the_invites_that_an_earlier_version_changed()
    {
        var invites = (await installation.ReadAsync(Colleagues.Sean, "/api/me/export"))["invites"]!.AsArray();
        var states = invites.Select(i => ((string)i!["state"]!).ToLowerInvariant()).Order(StringComparer.Ordinal);
        Assert.Equal(["removed", "writing", "written"], states);
    }

    [Fact]
    public async Task Nobody_is_mailed_again_about_an_agenda_that_is_already_in_their_invite()
    {
        await using var own = new OverGraphNextMonday();
        await own.InitializeAsync();
        await Rounds.DoneAsync(own.Data, "2026-W49-vera.lindqvist@linden.example.eml");
        Assert.Equal(own.MailsBefore, own.Simulator.AttendeeMails.Count);
        Assert.DoesNotContain(" error ", own.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExchangeHtml.None)]
    [InlineData(ExchangeHtml.PrefixNames)]
    public async Task A_section_written_by_an_earlier_version_is_found_and_replaced(ExchangeHtml html)
    {
        await using var own = new OverGraph { Html = html };
        await own.InitializeAsync();
        var invite = OverGraph.Invites().Single(i => (string)i["organiser"]! == Colleagues.Jun);
        Assert.Contains("OneOnOneAgenda", await own.BodyAsync(invite), StringComparison.Ordinal);

        // Another template, so that the section changes too.
        using var prepared = await own.SendAsync(Colleagues.Jun, HttpMethod.Put, WithBjorn + BjornsBuild, """{"template":"ten-ten-ten"}""");
        Assert.True(prepared.IsSuccessStatusCode, await prepared.Content.ReadAsStringAsync(Cancel));
        using var pressed = await own.SendAsync(Colleagues.Jun, HttpMethod.Post, WithBjorn + BjornsBuild + "/invite");
        Assert.Equal("written", (string)JsonNode.Parse(await pressed.Content.ReadAsStringAsync(Cancel))!["outcome"]!);

        var body = await own.BodyAsync(invite);
        Assert.Equal(1, Count(body, "Bring the plan."));
        Assert.Equal(1, Count(body, "OneOnOneAgendaSeriesStart"));
        Assert.Contains("Ten minutes for", body, StringComparison.Ordinal);
    }

    /// <summary>A notification that is not for us gets the same response, and is logged.</summary>
    [Fact]
    public async Task A_notification_with_the_client_state_of_an_existing_subscription_is_accepted()
    {
        await using var own = new OverGraph();
        await own.InitializeAsync();
        var state = Fixture.Text("graph", "client-state.txt");
        await own.NotifyAsync(state);
        Assert.DoesNotContain(" warning GraphEndpoints", own.Error, StringComparison.Ordinal);
        await own.NotifyAsync(state[..^2] + "AA");
        Assert.Contains(" warning GraphEndpoints", own.Error, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
