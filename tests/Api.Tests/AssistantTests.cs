using System.Net;
using OutlookOneOnOne.Api.Assistants.Tools;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>
/// What an assistant reads. Ann met Cy, who reports to her, a week ago and will meet them in a week. She reports to Dan.
/// With Bo, a colleague, she has an action item that she wrote. It is Monday, 23 November 2026, 09:00 UTC.
/// </summary>
public sealed class AssistantTests : IAsyncLifetime
{
    private readonly TestApi api = new() { Options = options => options.AssistantsOn = true };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string?> Eras => AssistantClient.Eras;

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task Every_tool_is_listed_once_with_a_description_and_says_whether_it_changes_something(string? era)
    {
        await using var assistant = await api.AssistantOfAsync("ann", era);

        var tools = (await assistant.ListToolsAsync(cancellationToken: Cancel)).Select(t => t.ProtocolTool).ToList();

        Assert.Equal(ToolNames.Deeds.Keys.Order(StringComparer.Ordinal), tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool =>
        {
            Assert.NotEmpty(tool.Description!);
            Assert.NotEmpty(tool.Title!);
            Assert.NotNull(tool.OutputSchema);
            Assert.False(tool.Annotations!.DestructiveHint);
            Assert.False(tool.Annotations.OpenWorldHint);
            Assert.Equal(tool.Name is not (ToolNames.AddPoint or ToolNames.CompleteAction), tool.Annotations.ReadOnlyHint);
        });
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task An_assistant_lists_the_1_1s_of_its_person_on_both_sides(string? era)
    {
        await using var assistant = await api.AssistantOfAsync("ann", era);

        var all = (await assistant.ReadAsync(ToolNames.ListOneOnOnes))["oneOnOnes"]!.AsArray();

        Assert.Equal(
            [
                "dan@contoso.example manager slipping 2026-11-06T09:30:00+00:00 ",
                "cy@contoso.example directReport covered 2026-11-16T09:30:00+00:00 2026-11-30T09:00:00+00:00",
                "bo@contoso.example colleague  2026-11-20T09:30:00+00:00 ",
            ],
            all.Select(o => $"{o!["with"]!["email"]} {o["with"]!["relationship"]} {o["status"]} {o["last"]} {o["next"]}"));
    }

    [Fact]
    public async Task A_calendar_that_could_not_be_read_is_not_known_rather_than_empty()
    {
        await using var assistant = await api.AssistantOfAsync("kim");

        var manager = Assert.Single((await assistant.ReadAsync(ToolNames.ListOneOnOnes))["oneOnOnes"]!.AsArray())!;

        Assert.Equal(("ned@contoso.example", false), ((string)manager["with"]!["email"]!, (bool)manager["isKnown"]!));
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task An_agenda_contains_my_own_words_and_only_counts_those_of_the_other_person(string? era)
    {
        await AddPointAsync("ann", "cy", "The handover.");
        await using var assistant = await api.AssistantOfAsync("ann", era);
        await using var theirs = await api.AssistantOfAsync("cy", era);

        var mine = await assistant.ReadAsync(ToolNames.GetAgenda, ("person", "cy@contoso.example"));
        var other = await theirs.ReadAsync(ToolNames.GetAgenda, ("person", "ann@contoso.example"));

        Assert.Equal("2026-11-30T09:00:00+00:00", (string)mine["start"]!);
        Assert.Equal(("The handover.", true), ((string)mine["points"]![0]!["text"]!, (bool)mine["points"]![0]!["isMine"]!));
        Assert.Equal((0, 0, 1), ((int)mine["theirsLeftOut"]!, other["points"]!.AsArray().Count, (int)other["theirsLeftOut"]!));
        Assert.DoesNotContain("handover", other.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_words_of_the_other_person_are_there_once_they_allow_it()
    {
        await AddPointAsync("ann", "cy", "The handover.");
        await using var cy = await api.AssistantOfAsync("cy");
        await using var bo = await api.AssistantOfAsync("bo");
        await api.ChooseAsync("ann", settings => settings with { SharesWordsWithAssistants = true });

        var agenda = await cy.ReadAsync(ToolNames.GetAgenda, ("person", "ann@contoso.example"));
        var actions = await bo.ReadAsync(ToolNames.ListActions);

        Assert.Equal(("The handover.", false), ((string)agenda["points"]![0]!["text"]!, (bool)agenda["points"]![0]!["isMine"]!));
        Assert.Equal(
            ("Find a mentor.", false, false, 0),
            (
                (string)actions["actions"]![0]!["text"]!,
                (bool)actions["actions"]![0]!["isMine"]!,
                (bool)actions["actions"]![0]!["isWrittenByMe"]!,
                (int)actions["othersLeftOut"]!));
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task Open_actions_are_listed_with_their_dates_and_those_of_others_only_counted(string? era)
    {
        await using var ann = await api.AssistantOfAsync("ann", era);
        await using var bo = await api.AssistantOfAsync("bo", era);

        var mine = await ann.ReadAsync(ToolNames.ListActions);
        var theirs = await bo.ReadAsync(ToolNames.ListActions);

        Assert.Equal(
            """{"id":"0123456789abcdef0123456789abcde3","text":"Find a mentor.","with":{"name":"Bo","email":"bo@contoso.example","relationship":"colleague"},"isMine":true,"isWrittenByMe":true,"due":"2026-12-01"}""",
            mine["actions"]![0]!.ToJsonString());
        Assert.Equal("""{"actions":[],"othersLeftOut":1}""", theirs.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task What_digests_said_about_me_is_listed_also_if_it_is_nothing(string? era)
    {
        await using var assistant = await api.AssistantOfAsync("ann", era);

        Assert.Equal("""{"all":[]}""", (await assistant.ReadAsync(ToolNames.ListMentions)).ToJsonString());
    }

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    private async Task AddPointAsync(string who, string with, string text)
    {
        using var client = api.As(who);
        using var response = await client.PostAsync(
            $"/api/pairs/{TestApi.PairOf(who, with)}/agendas/2026-11-30T09:00:00Z/items",
            TestApi.Json($$"""{"text":"{{text}}"}"""),
            Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
