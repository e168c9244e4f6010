using System.Net;
using System.Text.Json.Nodes;
using System.Web;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using static OutlookOneOnOne.Adapters.Tests.Microsoft365.ScriptedGraph;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

public sealed class GraphCalendarTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 0, 0);
    private static readonly Interval Week = new(Monday, Monday + Duration.FromDays(7));
    private static readonly PersonId Ann = new("a1");

    [Fact]
    public async Task A_calendar_takes_one_request_without_subject_and_body()
    {
        using var graph = new ScriptedGraph(Json(Page()));
        await Read(graph);
        var sent = Assert.Single(graph.Requests);
        var query = HttpUtility.ParseQueryString(sent.Url.Query);
        Assert.Equal("/v1.0/users/a1/calendarView", sent.Url.AbsolutePath);
        Assert.Equal(
            ("2026-11-23T00:00:00Z", "2026-11-30T00:00:00Z", "1000"), (query["startDateTime"], query["endDateTime"], query["$top"]));
        Assert.DoesNotContain(
            query["$select"]!.Split(','),
            name =>
                name.Contains("subject", StringComparison.OrdinalIgnoreCase) || name.Contains("body", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Everything_that_recognition_needs_is_mapped()
    {
        var meeting = Assert.Single(
            (
                await Events(
                    Event(
                        "e1",
                        """
                        "seriesMasterId":"m1","showAs":"tentative","sensitivity":"confidential","hideAttendees":true,"isOrganizer":true,"isCancelled":true,
                        "organizer":{"emailAddress":{"name":"Ann Lee","address":"Ann@contoso.example"}},
                        "attendees":[
                          {"type":"required","status":{"response":"accepted"},"emailAddress":{"name":"Bo Day","address":"bo@contoso.example"}},
                          {"type":"optional","status":{"response":"declined"},"emailAddress":{"name":"Cy Fox","address":"cy@contoso.example"}},
                          {"type":"resource","status":{"response":"none"},"emailAddress":{"name":"Room 1","address":"room1@contoso.example"}},
                          {"type":"required","status":{"response":"tentativelyAccepted"},"emailAddress":{"name":"Nobody Known"}}]
                        """))));
        Assert.Equal(("ical-e1", "m1", ShowAs.Tentative), (meeting.Id.Value, meeting.Series!.Value.Value, meeting.ShowAs));
        Assert.True(
            meeting
                is
            {
                IsPrivate: true,
                HidesAttendees: true,
                IsOrganizerCopy: true,
                IsCancelled: true,
                IsAllDay: false,
                IsDeclinedByOwner: false
            });
        Assert.Equal("ann@contoso.example", meeting.Organizer!.Address.Value);
        Assert.Equal(
            [
                ("bo@contoso.example", AttendeeType.Required, AttendeeResponse.Accepted),
                ("cy@contoso.example", AttendeeType.Optional, AttendeeResponse.Declined),
                ("room1@contoso.example", AttendeeType.Resource, AttendeeResponse.None),
                ("nobody known", AttendeeType.Required, AttendeeResponse.Tentative),
            ],
            meeting.Attendees.Select(a => (a.Address.Value, a.Type, a.Response)));
        Assert.Equal(new Interval(Monday + Duration.FromHours(9), Monday + Duration.FromHours(9) + Duration.FromMinutes(30)), meeting.Time);
    }

    [Fact]
    public async Task An_event_declined_by_the_owner_is_declined_even_if_their_copy_lists_no_responses() =>
        Assert.True(Assert.Single(await Events(Event("e1", "\"responseStatus\":{\"response\":\"declined\"}"))).IsDeclinedByOwner);

    [Fact]
    public async Task A_draft_is_not_a_meeting() => Assert.Empty(await Events(Event("e1", "\"isDraft\":true")));

    [Fact]
    public async Task All_day_events_use_the_days_of_the_zone_where_they_were_created()
    {
        var day = Assert.Single(
            await Events(
                """
                {"id":"e1","iCalUId":"i1","isAllDay":true,"showAs":"oof","originalStartTimeZone":"New Zealand Standard Time",
                 "start":{"dateTime":"2026-11-25T00:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-11-26T00:00:00.0000000","timeZone":"UTC"}}
                """));
        Assert.Equal(new Interval(Instant.FromUtc(2026, 11, 24, 11, 0), Instant.FromUtc(2026, 11, 25, 11, 0)), day.Time);
        Assert.True(day.IsOutOfOffice);
    }

    [Fact]
    public async Task An_event_that_only_overlaps_the_window_is_not_included_but_counts_as_an_absence()
    {
        using var graph = new ScriptedGraph(
            Json(
                Page(
                    """{"id":"e1","iCalUId":"i1","showAs":"oof","start":{"dateTime":"2026-08-01T08:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-24T16:00:00","timeZone":"UTC"}}"""
                )));
        var read = Assert.IsType<CalendarReadResult.Read>(await Read(graph));
        Assert.Empty(read.Events);
        Assert.Equal(Instant.FromUtc(2026, 8, 1, 8, 0), Assert.Single(read.Away).Start);
    }

    [Fact]
    public async Task All_pages_are_read_and_an_event_that_moved_between_two_pages_counts_once()
    {
        using var graph = new ScriptedGraph(
            Json(Page("http://localhost:9/v1.0/users/a1/calendarView?$skip=2", Event("e1"), Event("e2"))),
            Json(Page(Event("e2"), Event("e3"))));
        Assert.Equal(3, Assert.IsType<CalendarReadResult.Read>(await Read(graph)).Events.Count);
        Assert.Equal(2, graph.Count);
    }

    [Fact]
    public async Task A_repeated_page_ends_a_calendar()
    {
        const string Again = "http://localhost:9/v1.0/users/a1/calendarView?$skip=1";
        using var sameLink = new ScriptedGraph(Json(Page(Again, Event("e1"))), Json(Page(Again, Event("e2"))));
        Assert.Equal(2, Assert.IsType<CalendarReadResult.Read>(await Read(sameLink)).Events.Count);
        Assert.Equal(2, sameLink.Count);
        using var sameEvents = new ScriptedGraph(Json(Page(Again, Event("e1"))), Json(Page(Again + "2", Event("e1"))));
        Assert.Single(Assert.IsType<CalendarReadResult.Read>(await Read(sameEvents)).Events);
        Assert.Equal(2, sameEvents.Count);
    }

    [Fact]
    public async Task An_empty_page_with_a_link_does_not_end_a_calendar()
    {
        const string Next = "http://localhost:9/v1.0/users/a1/calendarView?$skip=";
        using var graph = new ScriptedGraph(
            Json(Page(Next + "1", Event("e1"))),
            Json($$"""{"value":[],"@odata.nextLink":"{{Next}}2"}"""),
            Json(Page(Event("e2"))));
        Assert.Equal(2, Assert.IsType<CalendarReadResult.Read>(await Read(graph)).Events.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "Directory_ExpiredPageToken")]
    [InlineData(HttpStatusCode.Gone, "syncStateNotFound")]
    public async Task An_expired_link_restarts_the_calendar_at_most_twice(HttpStatusCode status, string code)
    {
        var first = Json(Page("http://localhost:9/v1.0/users/a1/calendarView?$skip=1", Event("e1")));
        var expired = Error(status, code);
        using var readable = new ScriptedGraph(first, expired, first, expired, first, Json(Page(Event("e2"))));
        Assert.Equal(2, Assert.IsType<CalendarReadResult.Read>(await Read(readable)).Events.Count);
        using var never = new ScriptedGraph(first, expired, first, expired, first, expired);
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.Unavailable) { IsTransient = true }, await Read(never));
        Assert.Equal(6, never.Count);
    }

    [Theory]
    [InlineData("\"showAs\":\"busy\",\"sensitivity\":\"normal\"", false)]
    [InlineData("\"showAs\":\"unknown\",\"sensitivity\":\"personal\"", false)]
    [InlineData("\"showAs\":\"busy\",\"sensitivity\":\"private\"", true)]
    [InlineData("\"showAs\":\"busy\",\"sensitivity\":\"companyInternal\"", true)]
    [InlineData("\"showAs\":\"invisible\",\"sensitivity\":\"normal\"", true)]
    [InlineData("\"showAs\":\"busy\"", true)]
    [InlineData("\"sensitivity\":\"normal\"", true)]
    public async Task An_event_is_private_unless_both_of_its_markers_are_known(string marks, bool isPrivate) =>
        Assert.Equal(isPrivate, Assert.Single(await Events(Event("e1", marks))).IsPrivate);

    [Fact]
    public async Task A_calendar_whose_second_page_fails_is_not_partly_read()
    {
        using var graph = new ScriptedGraph(
            Json(Page("http://localhost:9/v1.0/users/a1/calendarView?$skip=1", Event("e1"))),
            Error(HttpStatusCode.Forbidden, "ErrorAccessDenied"));
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.AccessDenied), await Read(graph));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "MailboxNotEnabledForRESTAPI", CalendarFault.NotFound)]
    [InlineData(HttpStatusCode.NotFound, "ErrorInvalidUser", CalendarFault.NotFound)]
    [InlineData(HttpStatusCode.Forbidden, "ErrorAccessDenied", CalendarFault.AccessDenied)]
    [InlineData(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken", CalendarFault.AccessDenied)]
    [InlineData(HttpStatusCode.GatewayTimeout, "UnknownError", CalendarFault.Unavailable)]
    [InlineData(HttpStatusCode.ServiceUnavailable, "serviceNotAvailable", CalendarFault.Unavailable)]
    [InlineData(HttpStatusCode.BadRequest, "ErrorInvalidParameter", CalendarFault.Unavailable)]
    public async Task Every_failure_is_a_fault_and_never_an_empty_calendar(HttpStatusCode status, string code, CalendarFault fault)
    {
        using var graph = new ScriptedGraph(Error(status, code));
        Assert.Equal(new CalendarReadResult.NotReadable(fault) { IsTransient = status != HttpStatusCode.Forbidden }, await Read(graph));
    }

    [Fact]
    public async Task Truncated_responses_and_responses_without_events_are_faults()
    {
        using var half = new ScriptedGraph(HalfAnswer());
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.Unavailable) { IsTransient = true }, await Read(half));
        using var odd = new ScriptedGraph(Json("""{"odd":true}"""));
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.Unavailable) { IsTransient = true }, await Read(odd));
    }

    [Theory]
    [InlineData("""{"id":"e2","iCalUId":"i2"}""")]
    [InlineData("""{"id":"e2","iCalUId":"i2","start":{"dateTime":"soon","timeZone":"UTC"},"end":{"dateTime":"later","timeZone":"UTC"}}""")]
    [InlineData("""{"start":{"dateTime":"2026-11-23T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-23T09:30:00","timeZone":"UTC"}}""")]
    public async Task An_event_without_an_id_or_a_time_is_left_out_and_the_others_are_read(string broken)
    {
        using var graph = new ScriptedGraph(Json(Page(Event("e1"), broken)));
        Assert.Equal(["ical-e1"], Assert.IsType<CalendarReadResult.Read>(await Read(graph)).Events.Select(e => e.Id.Value));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"emailAddress":null,"type":"required"}""")]
    [InlineData("""{"emailAddress":{"name":"","address":null}}""")]
    public async Task An_attendee_that_cannot_be_read_at_all_still_counts(string attendee)
    {
        const string ann = """{"emailAddress":{"address":"ann@contoso.example"}}""";
        const string bo = """{"emailAddress":{"address":"bo@contoso.example"}}""";
        var meeting = Assert.Single(await Events(Event("e1", $"\"organizer\":{ann},\"attendees\":[{bo},{attendee}]")));
        var recognizer = new OneOnOneRecognizer(Organisation.Unknown, RecognitionPolicy.Default);
        Assert.Equal(Obstacles.TooManyPeople, recognizer.Recognize(meeting with { IsPrivate = false }).Obstacles);
    }

    [Fact]
    public async Task A_long_delay_is_returned_to_the_caller()
    {
        using var graph = new ScriptedGraph(Error(HttpStatusCode.TooManyRequests, "ApplicationThrottled", retryAfter: 120));
        Assert.Equal(new CalendarReadResult.Postponed(Duration.FromMinutes(2)), await Read(graph));
    }

    [Fact]
    public async Task A_batch_has_twenty_calendars_each_with_its_own_result()
    {
        using var graph = new ScriptedGraph(Batch(id => id switch
        {
            "p1" => Item(id, 200, Page(Event("e1"))),
            "p2" => Item(id, 404, Refusal("MailboxNotEnabledForRESTAPI")),
            "p3" => Item(id, 403, Refusal("ErrorAccessDenied")),
            "p4" => Item(id, 429, Refusal("ApplicationThrottled"), retryAfter: 90),
            "p5" => Item(id, 504, "{}"),
            "p6" => null,
            _ => Item(id, 200, Page()),
        }));
        var readings = await ReadMany(graph, 45);
        Assert.Equal(45, readings.Count);
        Assert.Single(Assert.IsType<CalendarReadResult.Read>(readings["p1"]).Events);
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.NotFound) { IsTransient = true }, readings["p2"]);
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.AccessDenied), readings["p3"]);
        Assert.Equal(new CalendarReadResult.Postponed(Duration.FromSeconds(90)), readings["p4"]);
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.Unavailable) { IsTransient = true }, readings["p5"]);
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.Unavailable) { IsTransient = true }, readings["p6"]);
        Assert.All(
            readings.Where(r => r.Key is not ("p1" or "p2" or "p3" or "p4" or "p5" or "p6")),
            r => Assert.IsType<CalendarReadResult.Read>(r.Value));
        Assert.All(graph.Requests, r => Assert.InRange(ItemsOf(r).Count, 1, 20));
    }

    [Fact]
    public async Task Requests_within_a_batch_also_request_immutable_ids_and_UTC_and_have_no_token()
    {
        using var graph = new ScriptedGraph(Batch(id => Item(id, 200, Page())));
        await ReadMany(graph, 2);
        var sent = Assert.Single(graph.Requests);
        Assert.All(ItemsOf(sent), item =>
        {
            Assert.StartsWith("/users/p", item["url"]!.GetValue<string>());
            Assert.Equal("GET", item["method"]!.GetValue<string>());
            Assert.Equal(["Prefer"], item["headers"]!.AsObject().Select(h => h.Key));
            Assert.Contains("IdType=\"ImmutableId\"", item["headers"]!["Prefer"]!.GetValue<string>());
            Assert.Contains("outlook.timezone=\"UTC\"", item["headers"]!["Prefer"]!.GetValue<string>());
        });
    }

    [Fact]
    public async Task Calendars_throttled_within_a_batch_are_requested_again_separately()
    {
        var attempts = 0;
        using var graph = new ScriptedGraph(
            Batch(id =>
                id == "p2" && attempts++ == 0 ? Item(id, 429, Refusal("ApplicationThrottled"), retryAfter: 7) : Item(id, 200, Page())));
        var readings = await ReadMany(graph, 3);
        Assert.All(readings.Values, r => Assert.IsType<CalendarReadResult.Read>(r));
        var sent = graph.Requests.ToArray();
        Assert.Equal(["p1 p2 p3", "p2"], sent.Select(s => string.Join(' ', ItemsOf(s).Select(i => i["id"]!.GetValue<string>()))));
        Assert.True(sent[1].At - sent[0].At >= TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task Further_pages_of_a_batched_calendar_are_read()
    {
        using var graph = new ScriptedGraph(request =>
            request.Method == HttpMethod.Post
                ? Batch(id =>
                    Item(id, 200, id == "p1" ? Page("http://localhost:9/v1.0/users/p1/calendarView?$skip=1", Event("e1")) : Page())
                )(request)
                : Json(Page(Event("e2")))(request));
        Assert.Equal(2, Assert.IsType<CalendarReadResult.Read>((await ReadMany(graph, 2))["p1"]).Events.Count);
    }

    [Fact]
    public async Task If_the_batch_itself_fails_every_calendar_in_it_has_the_fault()
    {
        using var graph = new ScriptedGraph(Error(HttpStatusCode.TooManyRequests, "ApplicationThrottled", retryAfter: 600));
        Assert.All((await ReadMany(graph, 3)).Values, r => Assert.Equal(new CalendarReadResult.Postponed(Duration.FromMinutes(10)), r));
    }

    private static Task<CalendarReadResult> Read(ScriptedGraph graph) =>
        graph.Run(graph.Get<ICalendar>().ReadAsync(Ann, Week, TestContext.Current.CancellationToken));

    private static async Task<IReadOnlyList<CalendarEvent>> Events(params string[] events)
    {
        using var graph = new ScriptedGraph(Json(Page(events)));
        return Assert.IsType<CalendarReadResult.Read>(await Read(graph)).Events;
    }

    private static async Task<Dictionary<string, CalendarReadResult>> ReadMany(ScriptedGraph graph, int owners) =>
        (await graph.Run(graph.Get<ICalendar>()
            .ReadManyAsync([.. Enumerable.Range(1, owners).Select(n => new PersonId($"p{n}"))], Week, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken).AsTask())).ToDictionary(r => r.Owner.Value, r => r.Reading);

    private static string Event(string id, string more = "\"showAs\":\"busy\"") =>
        $$"""
            {"id":"{{id}}","iCalUId":"ical-{{id}}","start":{"dateTime":"2026-11-23T09:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-11-23T09:30:00.0000000","timeZone":"UTC"},{{more}}}
            """;

    private static string Page(params string[] events) => $$"""{"value":[{{string.Join(',', events)}}]}""";

    private static string Page(string next, string first, params string[] more) =>
        next.StartsWith("http", StringComparison.Ordinal)
            ? $$"""{"value":[{{string.Join(',', more.Prepend(first))}}],"@odata.nextLink":"{{next}}"}"""
            : Page([next, first, .. more]);

    private static string Refusal(string code) => $$$"""{"error":{"code":"{{{code}}}","message":"no"}}""";

    private static JsonObject Item(string id, int status, string body, int? retryAfter = null)
    {
        var headers = new JsonObject { ["Content-Type"] = "application/json" };
        if (retryAfter is { } seconds)
        {
            headers["Retry-After"] = $"{seconds}";
        }

        return new JsonObject { ["id"] = id, ["status"] = status, ["headers"] = headers, ["body"] = JsonNode.Parse(body) };
    }

    private static Func<HttpRequestMessage, HttpResponseMessage> Batch(Func<string, JsonObject?> item) =>
        request =>
        {
            using var body = request.Content!.ReadAsStream(TestContext.Current.CancellationToken);
            var ids = JsonNode.Parse(body)!["requests"]!.AsArray().Select(r => r!["id"]!.GetValue<string>());
            var responses = new JsonArray([.. ids.Select(item).OfType<JsonObject>().Reverse()]);
            return Json(new JsonObject { ["responses"] = responses }.ToJsonString())(request);
        };

    private static IReadOnlyList<JsonObject> ItemsOf(Sent batch) =>
        [.. JsonNode.Parse(batch.Body!)!["requests"]!.AsArray().Select(r => r!.AsObject())];
}
