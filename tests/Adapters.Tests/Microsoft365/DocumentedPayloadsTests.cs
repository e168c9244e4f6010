using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Subscriptions;
using static OutlookOneOnOne.Adapters.Tests.Microsoft365.ScriptedGraph;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>
/// Responses of the same form as the examples in Graph's documentation, which are shortened, have more than was requested, and do not
/// always keep to the documented types. The words in them are ours. GraphFreeBusyTests has those of getSchedule, and NotificationsTests
/// those of change notifications.
/// </summary>
public sealed class DocumentedPayloadsTests
{
    /// <summary>Of https://learn.microsoft.com/graph/api/user-list, with manager as in user-list-manager.</summary>
    private const string Users = """
        {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users","@odata.count":3,"value":[
          {"businessPhones":[],"displayName":"Ann Lee","givenName":"Ann","jobTitle":null,"mail":"ann@contoso.example","mobilePhone":null,
           "officeLocation":null,"preferredLanguage":"en-US","surname":"Lee","userPrincipalName":"ann@contoso.example","id":"a1"},
          {"businessPhones":["+1 555 0100"],"displayName":"Bo Ek","givenName":null,"jobTitle":"Analyst","mail":"bo@contoso.example",
           "mobilePhone":"+1 555 0101","officeLocation":"1/2","preferredLanguage":null,"surname":null,
           "userPrincipalName":"bo@contoso.example","id":"b2","accountEnabled":true,
           "manager":{"@odata.type":"#microsoft.graph.user","@odata.id":"https://graph.microsoft.com/v2/x/directoryObjects/a1","id":"a1"}},
          {"displayName":"Conf Room","mail":"room@contoso.example","userPrincipalName":"room@contoso.example","id":"r1",
           "accountEnabled":false,"businessPhones":[]}]}
        """;

    /// <summary>Of https://learn.microsoft.com/graph/api/place-list, where the capacity is in quotes.</summary>
    private const string Rooms = """
        {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#places/microsoft.graph.room","value":[
          {"id":"3162F1E1-0000-0000-0000-000000000001","emailAddress":"room@contoso.example","displayName":"Conf Room",
           "address":{"street":"1 Main Street","city":"Town","state":"ST","postalCode":"00001","countryOrRegion":"X"},
           "geoCoordinates":{"latitude":47.6,"longitude":-122.1},"phone":"000-000-0000","nickname":"Conf Room","label":"100",
           "capacity":"50","building":"1","floorNumber":1,"isManaged":true,"isWheelchairAccessible":false,"bookingType":"standard",
           "tags":["bean bags"],"audioDeviceName":null,"videoDeviceName":null,"displayDevice":"hub"}]}
        """;

    private const string Nothing = """{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#groups","value":[]}""";

    /// <summary>Of https://learn.microsoft.com/graph/api/user-list-calendarview: shortened to an event without an id and a time.</summary>
    private const string Shortened = """
        {"originalStartTimeZone":"Pacific Standard Time","originalEndTimeZone":"Pacific Standard Time",
         "responseStatus":{"response":"accepted","time":"2026-10-19T10:37:00Z"},"iCalUId":"040000008200E0",
         "reminderMinutesBeforeStart":15,"isReminderOn":true}
        """;

    /// <summary>Of https://learn.microsoft.com/graph/api/event-list-instances: an exception, with all that Graph knows.</summary>
    private const string Exception = """
        {"@odata.etag":"W/\"x\"","id":"e2","createdDateTime":"2026-11-01T09:00:00.1234567Z","changeKey":"k","categories":[],
         "transactionId":null,"originalStart":"2026-11-24T09:00:00Z","originalStartTimeZone":"Pacific Standard Time","iCalUId":"u2",
         "uid":"u","reminderMinutesBeforeStart":15,"isReminderOn":true,"hasAttachments":false,"subject":"s","bodyPreview":"",
         "importance":"normal","sensitivity":"normal","isAllDay":false,"isCancelled":false,"isOrganizer":true,"responseRequested":true,
         "seriesMasterId":"m","showAs":"busy","type":"exception","webLink":"https://outlook.office365.com/owa/","onlineMeetingUrl":null,
         "isOnlineMeeting":false,"onlineMeetingProvider":"unknown","allowNewTimeProposals":true,"isDraft":false,"hideAttendees":false,
         "occurrenceId":"OID.m.2026-11-24","recurrence":null,"onlineMeeting":null,
         "responseStatus":{"response":"organizer","time":"0001-01-01T00:00:00Z"},"body":{"contentType":"html","content":""},
         "start":{"dateTime":"2026-11-25T09:00:00.0000000","timeZone":"UTC"},
         "end":{"dateTime":"2026-11-25T09:30:00.0000000","timeZone":"UTC"},
         "location":{"displayName":"","locationType":"default","uniqueIdType":"unknown","address":{},"coordinates":{}},"locations":[],
         "attendees":[{"type":"required","status":{"response":"none","time":"0001-01-01T00:00:00Z"},
                       "emailAddress":{"name":"Bo Ek","address":"bo@contoso.example"}}],
         "organizer":{"emailAddress":{"name":"Ann Lee","address":"ann@contoso.example"}}}
        """;

    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 0, 0);
    private static readonly Interval Week = new(Monday, Monday + Duration.FromDays(7));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_and_rooms_are_read_although_there_is_more_and_less_than_was_requested()
    {
        using var graph = new ScriptedGraph(request => Json(request.RequestUri!.AbsolutePath switch
        {
            "/v1.0/users" => Users,
            "/v1.0/places/graph.room" or "/v1.0/places/microsoft.graph.room" => Rooms,
            _ => Nothing,
        })(request));
        var organisation = (await graph.Run(graph.Get<IDirectory>().ReadAsync(Cancel))).Organisation;

        Assert.Equal(["a1", "b2"], organisation.Chart.People.Select(p => p.Id.Value));
        Assert.Equal("a1", organisation.Chart.ManagerOf(new PersonId("b2"))!.Id.Value);
        Assert.True(organisation.IsRoom(EmailAddress.Parse("room@contoso.example")));
    }

    [Fact]
    public async Task A_calendar_is_read_without_the_event_that_is_shortened()
    {
        using var graph = new ScriptedGraph(Json(Page(Shortened, Exception)));
        var read = Assert.IsType<CalendarReadResult.Read>(
            await graph.Run(graph.Get<ICalendar>().ReadAsync(new PersonId("a1"), Week, Cancel)));

        var only = Assert.Single(read.Events);
        Assert.Equal(Instant.FromUtc(2026, 11, 25, 9, 0), only.Time.Start);
        Assert.False(only.IsPrivate);
        Assert.NotNull(only.Series);
    }

    /// <summary>
    /// Of https://learn.microsoft.com/graph/json-batching: in another order than the requests, a refusal without a code, and one that names
    /// the method.
    /// </summary>
    [Fact]
    public async Task Each_answer_of_a_batch_counts_for_itself()
    {
        using var graph = new ScriptedGraph(Json($$"""
            {"responses":[
              {"id":"c3","status":405,"headers":{"Cache-Control":"no-cache","x-ms-resource-unit":"1","Content-Type":"application/json"},
               "body":{"error":{"code":"Request_BadRequest","message":"m","innerError":{"date":"2026-11-23T10:21:18"} } } },
              {"id":"A1","status":200,"headers":{"Cache-Control":"no-cache","OData-Version":"4.0",
               "Content-Type":"application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"},
               "body":{{Page(Exception)}} },
              {"id":"b2","status":403,"headers":{"X-ProxyCluster":"x","Content-Type":"application/json"},
               "body":{"error":{"code":"","message":"m","innerError":{"date":"2026-11-23T10:17:05","client-request-id":"c"} } } }]}
            """));
        PersonId[] owners = [new("a1"), new("b2"), new("c3")];
        var readings = (await graph.Run(graph.Get<ICalendar>().ReadManyAsync(owners, Week, Cancel).ToListAsync(Cancel).AsTask()))
            .ToDictionary(r => r.Owner.Value, r => r.Reading);

        Assert.Single(Assert.IsType<CalendarReadResult.Read>(readings["a1"]).Events);
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.AccessDenied), readings["b2"]);
        Assert.Equal(new CalendarReadResult.NotReadable(CalendarFault.Unavailable) { IsTransient = true }, readings["c3"]);
    }

    /// <summary>Of https://learn.microsoft.com/graph/api/subscription-list, where another application's are listed as well.</summary>
    [Fact]
    public async Task Subscriptions_of_others_are_not_ours()
    {
        using var graph = new ScriptedGraph(Json("""
            {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#subscriptions","value":[
              {"id":"0fc0d6db-0000-0000-0000-000000000001","resource":"me/messages","applicationId":"24d3b144-0000-0000-0000-000000000001",
               "changeType":"created,updated","clientState":null,"notificationUrl":"https://webhook.example/api/send/me",
               "lifecycleNotificationUrl":"https://webhook.example/api/send/lifecycle","notificationUrlAppId":null,
               "expirationDateTime":"2026-12-20T18:23:45.9356913Z","creatorId":"8ee44408-0000-0000-0000-000000000001",
               "latestSupportedTlsVersion":"v1_2","encryptionCertificate":null,"encryptionCertificateId":null,
               "includeResourceData":false,"notificationContentType":null,"notificationQueryOptions":null}]}
            """));

        Assert.IsType<SubscribeResult.NotFound>(await graph.Run(graph.Get<ISubscriptions>().FindAsync(new PersonId("a1"), Cancel)));
    }

    private static string Page(params string[] events) =>
        $$"""{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users('a1')/calendarView","value":[{{List(events)}}]}""";

    private static string List(string[] events) => string.Join(',', events);
}
