using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Api.Assistants.Tools;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>
/// What an assistant does, and what is recorded of it. Ann will meet Cy, who reports to her, in a week. With Bo, a colleague, she has an
/// action item that she wrote. It is Monday, 23 November 2026, 09:00 UTC.
/// </summary>
public sealed class AssistantDeedTests : IAsyncLifetime
{
    private readonly TestApi api = new() { Options = options => options.AssistantsOn = true };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string?> Eras => AssistantClient.Eras;

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task A_point_is_added_once_however_often_the_assistant_asks(string? era)
    {
        await using var assistant = await api.AssistantOfAsync("ann", era);
        var call = (("person", (object?)"cy@contoso.example"), ("text", (object?)"The **offsite**"));

        var first = await assistant.ReadAsync(ToolNames.AddPoint, call.Item1, call.Item2);
        var again = await assistant.ReadAsync(ToolNames.AddPoint, call.Item1, call.Item2);

        Assert.Equal(first.ToJsonString(), again.ToJsonString());
        Assert.Equal("2026-11-30T09:00:00+00:00", (string)first["start"]!);
        using var cy = api.As("cy");
        var pair = await TestApi.Read(await cy.GetAsync($"/api/pairs/{TestApi.PairOf("ann", "cy")}", Cancel));
        Assert.Equal(("The **offsite**", TestApi.Id("ann").Value), (
            (string)Assert.Single(pair["openItems"]!.AsArray())!["text"]!, (string)pair["openItems"]![0]!["author"]!));
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task An_action_is_ticked_off_by_either_of_the_two_and_by_nobody_else(string? era)
    {
        await using var ned = await api.AssistantOfAsync("ned", era);
        await using var bo = await api.AssistantOfAsync("bo", era);
        (string, object?) action = ("action", TestApi.ActionItem);

        Assert.StartsWith("action: ", await ned.RefusalAsync(ToolNames.CompleteAction, ("person", "bo@contoso.example"), action));
        Assert.StartsWith("action: ", await bo.RefusalAsync(
            ToolNames.CompleteAction, ("person", "ann@contoso.example"), ("action", TestApi.SharedNote)));
        Assert.True((bool)(await bo.ReadAsync(ToolNames.CompleteAction, ("person", "ann@contoso.example"), action))["isDone"]!);
        Assert.True((bool)(await bo.ReadAsync(ToolNames.CompleteAction, ("person", "ann@contoso.example"), action))["isDone"]!);

        Assert.Empty(await api.Services.GetRequiredService<ReadMyActions>().OfAsync(TestApi.Id("ann"), Cancel));
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task Times_are_found_and_one_is_proposed_as_a_file_without_sending_anything(string? era)
    {
        api.Calendars.Set(TestApi.Id("ann"), new CalendarReadResult.Read([]));
        await using var assistant = await api.AssistantOfAsync("ann", era);

        var found = await assistant.ReadAsync(ToolNames.FindTimes, ("person", "cy@contoso.example"));
        var start = (string)found["times"]![0]!["start"]!;
        var proposed = await assistant.ReadAsync(
            ToolNames.ProposeTime, ("person", "cy@contoso.example"), ("start", start), ("minutes", found["minutes"]!.GetValue<int>()));

        Assert.Equal(start, (string)proposed["start"]!);
        Assert.Contains("BEGIN:VEVENT", (string)proposed["calendarFile"]!);
        Assert.Contains("mailto:cy@contoso.example", ((string)proposed["calendarFile"]!).Replace("\r\n ", "", StringComparison.Ordinal));
        Assert.EndsWith($"/agenda/{TestApi.PairOf("ann", "cy")}", (string)proposed["page"]!);
    }

    [Fact]
    public async Task A_calendar_that_cannot_be_read_has_no_times_and_that_is_said()
    {
        api.Calendars.Set(TestApi.Id("ann"), new CalendarReadResult.NotReadable(CalendarFault.AccessDenied));
        await using var assistant = await api.AssistantOfAsync("ann");

        Assert.Contains("could not be read", await assistant.RefusalAsync(ToolNames.FindTimes, ("person", "cy@contoso.example")));
    }

    [Fact]
    public async Task A_refusal_names_the_argument_and_what_to_do_and_quotes_nothing()
    {
        await using var assistant = await api.AssistantOfAsync("ann");
        (string, object?) cy = ("person", "cy@contoso.example");

        foreach (var tool in new[] { ToolNames.GetAgenda, ToolNames.FindTimes })
        {
            Assert.StartsWith("person: ", await assistant.RefusalAsync(tool, ("person", "canary@else.example")));
            Assert.StartsWith("person: ", await assistant.RefusalAsync(tool, ("person", "ann@contoso.example")));
            Assert.StartsWith("An argument is missing", await assistant.RefusalAsync(tool));
            Assert.StartsWith("An argument is missing", await assistant.RefusalAsync(tool, ("person", 7)));
        }

        Assert.StartsWith("person: ", await assistant.RefusalAsync(ToolNames.GetAgenda, ("person", null)));
        Assert.StartsWith("text: ", await assistant.RefusalAsync(ToolNames.AddPoint, cy, ("text", " ")));
        Assert.StartsWith("text: ", await assistant.RefusalAsync(ToolNames.AddPoint, cy, ("text", new string('x', 1001))));
        Assert.StartsWith("minutes: ", await assistant.RefusalAsync(
            ToolNames.ProposeTime, cy, ("start", "2026-11-26T10:00:00+01:00"), ("minutes", 9)));
        Assert.StartsWith("start: ", await assistant.RefusalAsync(
            ToolNames.ProposeTime, cy, ("start", "2026-11-22T10:00:00+01:00"), ("minutes", 30)));
    }

    [Theory]
    [InlineData("2026-11-26T10:00:00")]
    [InlineData("2026-11-26T10:00")]
    [InlineData("2026-11-26")]
    public async Task A_start_without_an_offset_is_refused_and_not_read_in_the_time_zone_of_the_server(string start)
    {
        await using var assistant = await api.AssistantOfAsync("ann");

        Assert.StartsWith("start: give date, time and offset", await assistant.RefusalAsync(
            ToolNames.ProposeTime, ("person", "cy@contoso.example"), ("start", start), ("minutes", 30)));
    }

    [Fact]
    public async Task Every_call_is_in_the_list_of_its_person_also_if_it_was_refused_and_leaves_with_their_data()
    {
        await using var assistant = await api.AssistantOfAsync("ann");
        await assistant.ReadAsync(ToolNames.ListOneOnOnes);
        api.Clock.AdvanceSeconds(1);
        await assistant.RefusalAsync(ToolNames.AddPoint, ("person", "cy@contoso.example"), ("text", ""));
        api.Clock.AdvanceSeconds(1);
        await assistant.RefusalAsync(ToolNames.GetAgenda, ("person", "canary@else.example"));

        Assert.Equal(
            ["2026-11-23T09:00:02Z readAgenda ", "2026-11-23T09:00:01Z addedPoint Cy", "2026-11-23T09:00:00Z listedOneOnOnes "],
            await CallsAsync("ann"));
        Assert.Empty(await CallsAsync("cy"));
        using var ann = api.As("ann");
        var export = await TestApi.Read(await ann.GetAsync("/api/me/export", Cancel));
        Assert.Equal(3, export["assistantCalls"]![0]!["calls"]!.AsArray().Count);
        using var deleted = await ann.DeleteAsync("/api/me/data", Cancel);
        Assert.True(deleted.IsSuccessStatusCode);
        Assert.Empty(await CallsAsync("ann"));
    }

    [Fact]
    public async Task Logs_have_what_was_done_and_no_word_of_it()
    {
        await using var assistant = await api.AssistantOfAsync("ann");
        await assistant.ReadAsync(ToolNames.AddPoint, ("person", "cy@contoso.example"), ("text", "canary-point"));
        await assistant.RefusalAsync(ToolNames.AddPoint, ("person", "canary@else.example"), ("text", "canary-point"));
        await assistant.RefusalAsync(ToolNames.AddPoint, ("text", "canary-point"));

        Assert.Contains("An assistant's call AddedPoint was answered", api.Logs.All);
        Assert.Contains("An assistant's call AddedPoint was refused", api.Logs.All);
        Assert.DoesNotContain("canary", api.Logs.All);
    }

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    private async Task<IEnumerable<string>> CallsAsync(string who)
    {
        using var client = api.As(who);
        var calls = await TestApi.Read(await client.GetAsync("/api/me/assistant-calls", Cancel));
        return calls.AsArray().Select(c => $"{c!["at"]} {c["deed"]} {c["with"]?["name"]}");
    }
}
