using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Fakes;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Cli.Doctor;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>What an administrator reads after a deployment. The deployment is a server on this machine.</summary>
public sealed class DoctorCommandTests : IAsyncLifetime
{
    private const string ClientId = "00001111-aaaa-2222-bbbb-3333cccc4444";
    private const string Token = "administrator";

    private readonly Dictionary<string, string> pages = new()
    {
        ["/healthz"] = """{"status":"alive"}""",
        ["/api/graph/notifications"] = "doctor",
        ["/api/diagnosis"] = """[{"part":"database"},{"part":"queues"}]""",
    };

    private readonly JsonObject registration = JsonNode.Parse("""
        {"spa":{"redirectUris":[]},"api":{"requestedAccessTokenVersion":2,"oauth2PermissionScopes":[{"value":"OneOnOne.Use"}]}}
        """)!.AsObject();

    private WebApplication site = null!;
    private bool hasConsent = true;
    private string? signInFault;
    private IMessages language = Languages.English;
    private string? requestedLanguage;

    private string Address => site.Urls.Single();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        site = builder.Build();
        site.Run(AnswerAsync);
        await site.StartAsync(TestContext.Current.CancellationToken);
        var authority = new Uri(Address).Authority;
        registration["spa"]!["redirectUris"] =
            new JsonArray($"brk-multihub://{authority}", $"{Address}/sign-in.html", $"{Address}/page.html");
        pages["/config.json"] = $$"""{"clientId":"{{ClientId}}","api":"{{Address}}","authority":"https://login.example/tenant"}""";
        pages["/manifest.xml"] = $"""<SourceLocation DefaultValue="{Address}/taskpane.html"/>""";
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_deployment_that_is_complete_has_nothing_missing()
    {
        var (exitCode, sheet) = await RunAsync();

        Assert.Equal(ExitCode.Ok, exitCode);
        Assert.Contains("Nothing is missing", sheet, StringComparison.Ordinal);
        Assert.Contains(
            "deployment, app registration, consent, add-in’s settings, manifest’s addresses, application, notifications, database, queues",
            string.Join(' ', sheet.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_application_finds_is_shown_with_its_remedy()
    {
        pages["/api/diagnosis"] = """[{"part":"permission User.Read.All","fault":"Refused.","remedy":"Run infra/entra/grant.ps1."}]""";

        var (exitCode, sheet) = await RunAsync();

        Assert.Equal(ExitCode.BadInput, exitCode);
        Assert.Contains("  permission User.Read.All: Refused.\n    Run infra/entra/grant.ps1.", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registration_that_lacks_the_addresses_of_the_add_in_is_named()
    {
        registration["spa"]!["redirectUris"] = new JsonArray($"{Address}/page.html");

        var (_, sheet) = await RunAsync();

        Assert.Contains("app registration: It lacks the redirect address brk-multihub://", sheet, StringComparison.Ordinal);
        Assert.Contains("register.ps1 -AddInUrl", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_consent_is_named()
    {
        hasConsent = false;

        Assert.Contains("consent: Nobody has consented yet.", (await RunAsync()).Sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_add_in_that_was_built_for_another_deployment_is_named()
    {
        pages["/config.json"] = """{"clientId":"","api":"","authority":""}""";
        pages["/manifest.xml"] = """<IconUrl DefaultValue="https://localhost:3000/icon.png"/>""";

        var (_, sheet) = await RunAsync();

        Assert.Contains("clientId, api, authority in config.json does not name this deployment.", sheet, StringComparison.Ordinal);
        Assert.Contains("The manifest names localhost and not 127.0.0.1.", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_without_a_token_is_told_how_to_get_one()
    {
        signInFault = "Please run 'az login'.";

        var (_, sheet) = await RunAsync();

        Assert.Contains($"az login --scope api://{ClientId}/OneOnOne.Use", sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/healthz", "application: It is not running (404).")]
    [InlineData("/api/graph/notifications", "notifications: Graph could not validate the address for notifications (404).")]
    [InlineData("/manifest.xml", "add-in: It did not respond as expected")]
    public async Task A_page_that_is_missing_is_named(string page, string fault)
    {
        pages.Remove(page);

        Assert.Contains(fault, (await RunAsync()).Sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "administrator: The API does not accept your token.")]
    [InlineData(403, "administrator: The API does not let you run this check.")]
    [InlineData(503, "administrator: The API did not respond (503).")]
    public async Task An_administrator_that_the_API_refuses_is_told_why(int status, string fault)
    {
        pages["/api/diagnosis"] = $"status {status}";

        Assert.Contains(fault, (await RunAsync()).Sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_the_language_of_the_terminal_and_asks_the_application_for_it()
    {
        (language, hasConsent) = (Languages.German, false);
        pages.Remove("/healthz");

        var (_, sheet) = await RunAsync();

        Assert.Contains("Zustimmung: Noch hat niemand zugestimmt.", sheet, StringComparison.Ordinal);
        Assert.Contains("Anwendung: Sie läuft nicht (404).", sheet, StringComparison.Ordinal);
        pages["/healthz"] = "alive";
        await RunAsync();
        Assert.Equal("de-x-familiar", requestedLanguage);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_word_of_it_is_in_the_catalogue(bool isInPlace)
    {
        language = PseudoLanguage.Messages;
        pages["/api/diagnosis"] = """[{"part":"[database]"},{"part":"[queues]","fault":"[Stopped.]","remedy":"[Start.]"}]""";
        if (!isInPlace)
        {
            (hasConsent, registration["spa"]!["redirectUris"]) = (false, new JsonArray());
            pages["/config.json"] = """{"clientId":"","api":"","authority":""}""";
            pages["/manifest.xml"] = """<IconUrl DefaultValue="https://localhost:3000/icon.png"/>""";
            pages.Remove("/healthz");
            pages.Remove("/api/graph/notifications");
        }

        Assert.DoesNotMatch(@"\p{L}", PseudoLanguage.Outside((await RunAsync()).Sheet));
    }

    [Fact]
    public async Task Without_a_deployment_it_says_where_to_run()
    {
        var (exitCode, sheet) = await RunAsync((_, _, _) => Task.FromResult(new ProgramResult(false, "no environment exists")));

        Assert.Equal(ExitCode.BadInput, exitCode);
        Assert.Contains("Run this in the folder in which you ran azd up.", sheet, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Sheet)> RunAsync() =>
        RunAsync((program, arguments, _) => Task.FromResult(Answer(program, arguments)));

    private async Task<(int ExitCode, string Sheet)> RunAsync(
        Func<string, string[], CancellationToken, Task<ProgramResult>> programs)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new CliConsole(output, error, new FakeClock(Instant.FromUtc(2026, 11, 23, 8, 0)))
        {
            Programs = programs,
            Language = language,
        };
        var exitCode = await CommandLine.RunAsync(["doctor", "--azure"], console, TestContext.Current.CancellationToken);
        return (exitCode, output.ToString().ReplaceLineEndings("\n") + error);
    }

    private ProgramResult Answer(string program, string[] arguments) => (program, string.Join(' ', arguments)) switch
    {
        ("azd", "env get-values") => new(true, $"""
            API_URL="{Address}"
            ADDIN_URL="{Address}"
            ENTRA_AUTHORITY="https://login.example/tenant"
            ONEONONE_API_CLIENT_ID="{ClientId}"
            """),
        ("az", var rest) when rest.Contains("/applications?", StringComparison.Ordinal) => List(registration),
        ("az", var rest) when rest.Contains("/servicePrincipals?", StringComparison.Ordinal) =>
            List(new JsonObject { ["id"] = "principal" }),
        ("az", var rest) when rest.Contains("/oauth2PermissionGrants?", StringComparison.Ordinal) =>
            List(hasConsent ? new JsonObject { ["scope"] = "OneOnOne.Use" } : null),
        ("az", _) => signInFault is null ? new(true, Token) : new(false, signInFault),
        _ => throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} was not expected."),
    };

    private static ProgramResult List(JsonObject? only) =>
        new(true, new JsonObject { ["value"] = only is null ? [] : new JsonArray(only.DeepClone()) }.ToJsonString());

    private Task AnswerAsync(HttpContext context)
    {
        requestedLanguage = context.Request.Headers.AcceptLanguage.ToString() is { Length: > 0 } given ? given : requestedLanguage;
        if (!pages.TryGetValue(context.Request.Path, out var page))
        {
            context.Response.StatusCode = (int)HttpStatusCode.NotFound;
            return Task.CompletedTask;
        }

        if (page.StartsWith("status ", StringComparison.Ordinal))
        {
            context.Response.StatusCode = int.Parse(page[7..], System.Globalization.CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        }

        return context.Response.WriteAsync(page);
    }
}
