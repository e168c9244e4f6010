using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Tests;

public sealed class InviteTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 26, 9, 0);
    private static readonly string Pair = $"/api/pairs/{TestApi.PairOf("ann", "cy")}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turning_on_a_series_affects_only_the_caller_and_can_be_undone()
    {
        await using var api = new TestApi();
        await api.InitializeAsync();

        Assert.Equal((false, false, 24), Preparation(await Ok(api.As("ann").GetAsync(Pair, Cancel))));
        Assert.Equal((true, false, 24), Preparation(await Ok(Prepare(api, "ann", "true"))));
        Assert.Equal((true, false, 24), Preparation(await Ok(Prepare(api, "ann", "true"))));
        Assert.False(Preparation(await Ok(api.As("cy").GetAsync(Pair, Cancel))).On);
        Assert.False(Preparation(await Ok(api.As("ann").GetAsync($"/api/pairs/{TestApi.Id("dan")}", Cancel))).On);
        Assert.Equal(400, (int)(await Prepare(api, "ann", "null")).StatusCode);
        Assert.Equal((false, false, 24), Preparation(await Ok(Prepare(api, "ann", "false"))));
    }

    [Fact]
    public async Task Changing_other_settings_does_not_affect_a_prepared_series()
    {
        await using var api = new TestApi();
        await api.InitializeAsync();
        await Ok(Prepare(api, "ann", "true"));

        var version = (string)(await Ok(api.As("ann").GetAsync("/api/me", Cancel)))["settings"]!["version"]!;
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/me/settings")
        {
            Content = TestApi.Json("""{"receivesDigest":true,"preparesAgendas":false,"leadHours":48}"""),
        };
        request.Headers.IfMatch.ParseAdd($"\"{version}\"");
        await Ok(api.As("ann").SendAsync(request, Cancel));

        Assert.Equal((true, false, 48), Preparation(await Ok(api.As("ann").GetAsync(Pair, Cancel))));
    }

    [Fact]
    public async Task An_agenda_is_put_into_the_invite_of_an_organiser_who_turned_it_on_and_only_once()
    {
        var calendar = new OneInvite();
        await using var api = new TestApi { Configure = services => Connect(services, calendar) };
        await api.InitializeAsync();
        using var ann = api.As("ann");
        Assert.Equal(404, (int)(await ann.PostAsync(Invite, null, Cancel)).StatusCode);
        await Ok(ann.PutAsync($"{Pair}/agendas/2026-11-26T09:00:00Z", TestApi.Json("{}"), Cancel));

        Assert.Equal("noInvite", await Outcome(api.As("cy").PostAsync(Invite, null, Cancel)));
        Assert.Equal(OneInvite.Before, calendar.Html);
        await Ok(Prepare(api, "ann", "true"));
        calendar.IsInSeries = false; // She has not turned on one-off 1:1s with Cy.
        Assert.Equal("notAsked", await Outcome(api.As("cy").PostAsync(Invite, null, Cancel)));
        Assert.Equal(OneInvite.Before, calendar.Html);
        calendar.IsInSeries = true;

        Assert.Equal("written", await Outcome(api.As("cy").PostAsync(Invite, null, Cancel)));
        Assert.EndsWith(OneInvite.Teams + "</body></html>", calendar.Html, StringComparison.Ordinal);
        Assert.Contains("1:1 of Ann and Cy", calendar.Html, StringComparison.Ordinal);
        Assert.Equal("alreadyThere", await Outcome(ann.PostAsync(Invite, null, Cancel)));
        Assert.Equal(1, calendar.Writes);
    }

    [Fact]
    public async Task An_organiser_who_presses_the_button_needs_no_opt_in()
    {
        var calendar = new OneInvite { IsInSeries = false };
        await using var api = new TestApi { Configure = services => Connect(services, calendar) };
        await api.InitializeAsync();
        await Ok(api.As("ann").PutAsync($"{Pair}/agendas/2026-11-26T09:00:00Z", TestApi.Json("{}"), Cancel));

        Assert.Equal("written", await Outcome(api.As("ann").PostAsync(Invite, null, Cancel)));
        Assert.Equal(1, calendar.Writes);
    }

    [Fact]
    public async Task An_invite_that_also_goes_to_a_notetaker_gets_only_a_link_and_the_response_says_why()
    {
        var calendar = new OneInvite { Others = [new Attendee(EmailAddress.Parse("fred@fireflies.ai"), "Fred")] };
        await using var api = new TestApi { Configure = services => Connect(services, calendar) };
        await api.InitializeAsync();
        using var ann = api.As("ann");
        await Ok(ann.PutAsync($"{Pair}/agendas/2026-11-26T09:00:00Z", TestApi.Json("{}"), Cancel));

        var answer = await Ok(ann.PostAsync(Invite, null, Cancel));

        Assert.Equal("written", (string)answer["outcome"]!);
        Assert.Equal("the notetaker Fred", (string)Assert.Single(answer["alsoReceivedBy"]!.AsArray())!);
        Assert.Contains("/agenda/", calendar.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("1:1 of Ann and Cy", calendar.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_connected_calendar_the_response_says_so()
    {
        await using var api = new TestApi();
        await api.InitializeAsync();
        await Ok(api.As("ann").PutAsync($"{Pair}/agendas/2026-11-26T09:00:00Z", TestApi.Json("{}"), Cancel));

        Assert.Equal("notConnected", await Outcome(api.As("ann").PostAsync(Invite, null, Cancel)));
    }

    private static string Invite => $"{Pair}/agendas/2026-11-26T09:00:00Z/invite";

    private static void Connect(IServiceCollection services, OneInvite calendar)
    {
        services.AddAuthentication(TestSignIn.SchemeName).AddScheme<AuthenticationSchemeOptions, TestSignIn>(TestSignIn.SchemeName, null);
        services.AddSingleton<IInvites>(calendar);
        services.AddSingleton(new LiveAgendas(new Uri("https://oneonone.contoso.example/")));
        services.AddSingleton<InsertAgenda>();
    }

    private static Task<HttpResponseMessage> Prepare(TestApi api, string who, string on) =>
        api.As(who).PutAsync($"{Pair}/preparation", TestApi.Json($$"""{"on":{{on}}}"""), Cancel);

    private static (bool On, bool ForAll, int Hours) Preparation(JsonNode pair) =>
        ((bool)pair["preparation"]!["on"]!, (bool)pair["preparation"]!["forAll"]!, (int)pair["preparation"]!["leadHours"]!);

    private static async Task<string> Outcome(Task<HttpResponseMessage> answer) => (string)(await Ok(answer))["outcome"]!;

    private static async Task<JsonNode> Ok(Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        Assert.Equal(200, (int)response.StatusCode);
        return await TestApi.Read(response);
    }

    /// <summary>Ann's calendar with one invite to Cy, which may belong to a series.</summary>
    private sealed class OneInvite : IInvites
    {
        public const string Teams = "<div>Join the meeting in Teams</div>";
        public const string Before = $"<html><body><p>Hi</p>{Teams}</body></html>";

        private static readonly InviteRef Ref = new(TestApi.Id("ann"), "event");
        private SectionStamp? stamp;

        public string Html { get; private set; } = Before;

        public int Writes { get; private set; }

        public bool IsInSeries { get; set; } = true;

        public IReadOnlyList<Attendee> Others { get; init; } = [];

        public Task<InviteReadResult<IReadOnlyList<InviteCandidate>>> FindAsync(
            PersonId owner, Instant start, CancellationToken cancellationToken)
        {
            IReadOnlyList<InviteCandidate> found = owner == Ref.Mailbox && start == Start
                ? [new InviteCandidate(Meeting(), Ref, IsInSeries ? Ref : null)]
                : [];
            return Task.FromResult<InviteReadResult<IReadOnlyList<InviteCandidate>>>(
                new InviteReadResult<IReadOnlyList<InviteCandidate>>.Read(found));
        }

        public Task<InviteReadResult<Invite>> ReadAsync(InviteRef invite, CancellationToken cancellationToken) =>
            Task.FromResult<InviteReadResult<Invite>>(
                new InviteReadResult<Invite>.Read(
                    new Invite(Ref, new Revision($"v{Writes}"), Html) { IsOrganizerCopy = true, Stamp = stamp, Meeting = Meeting() }));

        public Task<InviteWriteResult> WriteAsync(Invite invite, string html, SectionStamp stamp, CancellationToken cancellationToken)
        {
            (Html, this.stamp, Writes) = (html, stamp, Writes + 1);
            return Task.FromResult<InviteWriteResult>(new InviteWriteResult.Written());
        }

        private CalendarEvent Meeting() => new(new EventId("event"), new Interval(Start, Start + Duration.FromMinutes(30)))
        {
            IsOrganizerCopy = true,
            Series = IsInSeries ? new SeriesId("series") : null,
            Organizer = new Attendee(EmailAddress.Parse(TestApi.Id("ann").Value)),
            Attendees = [new Attendee(EmailAddress.Parse(TestApi.Id("cy").Value)), .. Others],
        };
    }
}
