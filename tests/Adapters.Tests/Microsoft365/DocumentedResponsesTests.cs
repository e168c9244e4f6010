using System.Net;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.People;
using OutlookOneOnOne.Adapters.Tests.Files.Digest;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using static OutlookOneOnOne.Adapters.Tests.Microsoft365.ScriptedGraph;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>
/// More responses of the same form as the examples in Graph's documentation, with words of ours: invites, settings of mailboxes, reports
/// and mail. See <see cref="DocumentedPayloadsTests"/>.
/// </summary>
public sealed class DocumentedResponsesTests
{
    /// <summary>Of https://learn.microsoft.com/graph/api/event-get, which shows no <c>sensitivity</c>.</summary>
    private const string Event = """
        {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users('a1')/events(subject,body,organizer,attendees)/$entity",
         "@odata.etag":"W/\"ZlnW4RIA==\"","id":"AAMkAG=","subject":"s","bodyPreview":"b","hideAttendees":false,
         "body":{"contentType":"html","content":"<html><head></head><body>\r\n<p>Weekly</p>\r\n</body></html>"},
         "start":{"dateTime":"2026-11-24T09:00:00.0000000","timeZone":"UTC"},
         "end":{"dateTime":"2026-11-24T09:30:00.0000000","timeZone":"UTC"},
         "location":{"displayName":"Room 1","locationType":"default","uniqueId":"Room 1","uniqueIdType":"private"},
         "locations":[{"displayName":"Room 1","locationType":"conferenceRoom"},
          {"displayName":"Town hall","locationType":"default","uniqueId":"x","uniqueIdType":"locationStore",
           "address":{"street":"1 Main Street"},"coordinates":{"latitude":47.672,"longitude":-102.103}}],
         "attendees":[
           {"type":"required","status":{"response":"none","time":"0001-01-01T00:00:00Z"},
            "emailAddress":{"name":"Team","address":"Team@contoso.example"}},
           {"type":"required","status":{"response":"none","time":"0001-01-01T00:00:00Z"},
            "emailAddress":{"name":"Bo Ek","address":"Bo@contoso.example"}}],
         "organizer":{"emailAddress":{"name":"Team","address":"Team@contoso.example"}},
         "calendar@odata.associationLink":"https://graph.microsoft.com/v1.0/users('a1')/calendars('c')/$ref",
         "calendar@odata.navigationLink":"https://graph.microsoft.com/v1.0/users('a1')/calendars('c')"}
        """;

    /// <summary>
    /// Of https://learn.microsoft.com/graph/api/event-update: only some of what was changed, without id, ETag and body, with words that
    /// stand for values.
    /// </summary>
    private const string Updated = """
        {"originalStartTimeZone":"originalStartTimeZone-value","originalEndTimeZone":"originalEndTimeZone-value",
         "responseStatus":{"response":"","time":"datetime-value"},"recurrence":null,"reminderMinutesBeforeStart":99,
         "isOnlineMeeting":true,"onlineMeetingProvider":"teamsForBusiness","isReminderOn":true,"hideAttendees":false,
         "onlineMeeting":{"joinUrl":"https://teams.example/l/1","conferenceId":"1","tollNumber":"+1 555 0100"}}
        """;

    /// <summary>Of https://learn.microsoft.com/graph/api/user-get-mailboxsettings.</summary>
    private const string MailboxSettings = """
        {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#Me/mailboxSettings",
         "automaticRepliesSetting":{"status":"Scheduled","externalAudience":"All",
          "scheduledStartDateTime":{"dateTime":"2026-03-19T02:00:00.0000000","timeZone":"UTC"},
          "scheduledEndDateTime":{"dateTime":"2026-03-20T02:00:00.0000000","timeZone":"UTC"},
          "internalReplyMessage":"","externalReplyMessage":""},
         "timeZone":"Pacific Standard Time","language":{"locale":"en-US","displayName":"English (United States)"},
         "workingHours":{"daysOfWeek":["monday","tuesday"],"startTime":"08:00:00.0000000","endTime":"17:00:00.0000000",
          "timeZone":{"@odata.type":"#microsoft.graph.customTimeZone","bias":-200,"name":"Customized Time Zone",
           "standardOffset":{"time":"02:00:00.0000000","dayOccurrence":4,"dayOfWeek":"sunday","month":5,"year":0},
           "daylightOffset":{"daylightBias":-100,"time":"02:00:00.0000000","dayOccurrence":2,"dayOfWeek":"sunday","month":10,"year":0}}},
         "userPurpose":{"value":"room"},"dateFormat":"MM/dd/yyyy","timeFormat":"hh:mm tt",
         "delegateMeetingMessageDeliveryOptions":"sendToDelegateOnly"}
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invite_is_read_and_without_a_sensitivity_it_is_private()
    {
        using var graph = new ScriptedGraph(Json(Event));
        var invite = await ReadAsync(graph);

        Assert.Equal("<html><head></head><body>\r\n<p>Weekly</p>\r\n</body></html>", invite.Html);
        Assert.Equal("W/\"ZlnW4RIA==\"", invite.Revision.Value);
        Assert.True(invite.IsPrivate);
        Assert.Equal(["team@contoso.example", "bo@contoso.example"], invite.Meeting!.Attendees.Select(a => a.Address.Value));
    }

    [Fact]
    public async Task A_meeting_of_a_group_and_one_person_is_no_1_1()
    {
        using var graph = new ScriptedGraph(Json(Event));
        var meeting = (await ReadAsync(graph)).Meeting!;
        Person[] people = [new(new PersonId("b2"), EmailAddress.Parse("bo@contoso.example"), "Bo Ek")];
        var organisation = new Organisation(
            OrgChart.Create(people).Match(chart => chart, _ => OrgChart.Empty), [EmailAddress.Parse("team@contoso.example")]);

        Assert.False(new OneOnOneRecognizer(organisation, RecognitionPolicy.Default).Recognize(meeting).IsOneOnOne);
    }

    [Fact]
    public async Task A_changed_invite_that_is_returned_shortened_is_written()
    {
        using var graph = new ScriptedGraph(Json(Event), Json(Updated));
        var invite = await ReadAsync(graph);

        Assert.IsType<InviteWriteResult.Written>(
            await graph.Run(graph.Get<IInvites>().WriteAsync(invite, invite.Html, new SectionStamp("1", "h", "t"), Cancel)));
    }

    /// <summary>
    /// Of https://learn.microsoft.com/graph/api/user-list-directreports: some are no users, one has no type, and one may be read with
    /// limited information only.
    /// </summary>
    [Fact]
    public async Task Reports_are_read_from_among_all_directory_objects()
    {
        using var graph = new ScriptedGraph(request => Json(
            request.RequestUri!.AbsolutePath.EndsWith("/directReports", StringComparison.Ordinal) ? """
                {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#directoryObjects","value":[
                  {"@odata.type":"#microsoft.graph.user","id":"b2","businessPhones":["+1 555 0100"],"displayName":"Bo Ek","givenName":"Bo",
                   "jobTitle":"Analyst","mail":"bo@contoso.example","mobilePhone":null,"officeLocation":"1/2","preferredLanguage":"en-US",
                   "surname":"Ek","userPrincipalName":"bo@contoso.example"},
                  {"@odata.type":"#microsoft.graph.orgContact","id":"x3","displayName":"Supplier","mail":"x@other.example"},
                  {"@odata.type":"#microsoft.graph.user","id":"y4","displayName":null,"mail":null,"userPrincipalName":null},
                  {"id":"id-value"}]}
                """
            : """
                {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users/$entity","businessPhones":[],"displayName":"Ann Lee",
                 "givenName":"Ann","jobTitle":null,"mail":"ann@contoso.example","mobilePhone":null,"officeLocation":null,
                 "preferredLanguage":"en-US","surname":"Lee","userPrincipalName":"ann@contoso.example","id":"a1"}
                """)(request));

        var chart = (await graph.Run(new OwnTeamDirectory(graph.Get<GraphClients>()).ReadAsync(Cancel))).Organisation.Chart;

        Assert.Equal(["a1", "b2"], chart.People.Select(p => p.Id.Value));
        Assert.Equal("a1", chart.ManagerOf(new PersonId("b2"))!.Id.Value);
    }

    [Fact]
    public async Task The_time_zone_and_the_type_of_a_mailbox_are_found_among_all_its_settings()
    {
        using var graph = new ScriptedGraph(request => Json(request.RequestUri!.AbsolutePath switch
        {
            "/v1.0/users" => """
                {"value":[{"id":"a1","displayName":"Ann","mail":"ann@contoso.example","accountEnabled":true},
                  {"id":"b2","displayName":"Bo","mail":"bo@contoso.example","accountEnabled":true,"manager":{"id":"a1"}},
                  {"id":"c3","displayName":"Cy","mail":"cy@contoso.example","accountEnabled":true,"manager":{"id":"b2"}},
                  {"id":"r1","displayName":"Room","mail":"room@contoso.example","accountEnabled":false}]}
                """,
            "/v1.0/$batch" => $$"""
                {"responses":[{"id":"a1","status":200,"headers":{"Content-Type":"application/json"},"body":{{MailboxSettings}} },
                  {"id":"r1","status":200,"headers":{"Content-Type":"application/json"},"body":{{MailboxSettings}} }]}
                """,
            _ => """{"value":[]}""",
        })(request));

        var organisation = (await graph.Run(graph.Get<IDirectory>().ReadAsync(Cancel))).Organisation;

        Assert.Equal("America/Los_Angeles", organisation.Chart.Find(new PersonId("a1"))!.TimeZone.Id);
        Assert.True(organisation.IsRoom(EmailAddress.Parse("room@contoso.example")));
    }

    /// <summary>Of https://learn.microsoft.com/graph/api/user-sendmail: the mail is not one.</summary>
    [Fact]
    public async Task A_mail_that_Graph_cannot_read_is_not_sent()
    {
        using var graph = new ScriptedGraph(Foreign(
            HttpStatusCode.BadRequest,
            "application/json",
            """{"error":{"code":"ErrorMimeContentInvalidBase64String","message":"Invalid base64 string for MIME content."}}"""));

        Assert.IsNotType<MailOutcome.Sent>(await graph.Run(graph.Get<IMailer>().SendAsync(Digests.To("bo@contoso.example"), Cancel)));
    }

    /// <summary>Of https://learn.microsoft.com/graph/api/user-sendmail: accepted, without a body.</summary>
    [Fact]
    public async Task A_mail_that_is_accepted_without_a_body_is_sent()
    {
        using var graph = new ScriptedGraph(Foreign(HttpStatusCode.Accepted, null, ""));

        Assert.IsType<MailOutcome.Sent>(await graph.Run(graph.Get<IMailer>().SendAsync(Digests.To("bo@contoso.example"), Cancel)));
    }

    private static async Task<Invite> ReadAsync(ScriptedGraph graph) => Assert.IsType<InviteReadResult<Invite>.Read>(
        await graph.Run(graph.Get<IInvites>().ReadAsync(new InviteRef(new PersonId("a1"), "AAMkAG="), Cancel))).Value;
}
