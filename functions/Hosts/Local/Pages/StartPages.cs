using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Previews;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;
using OutlookOneOnOne.Hosts.Local.Server.Identity;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>The pages of the Local host, where you choose a person and see what they see. They work without scripts.</summary>
/// <param name="installation">The installation to show.</param>
/// <param name="fresh">Reads calendars before a page shows them.</param>
/// <param name="mode">What is special about this run.</param>
/// <param name="addIn">The files of the playground.</param>
/// <param name="figures">Knows the status of 1:1s, and who may see it.</param>
/// <param name="preview">Knows when the next digest is due.</param>
/// <param name="compose">Writes the digest to show.</param>
internal sealed class StartPages(
    ReloadingInstallation installation,
    FreshCalendars fresh,
    ServerMode mode,
    AddInFiles addIn,
    ReadFigures figures,
    ReadPreview preview,
    ComposeDigest compose)
{
    // No scripts, and nothing from other sites. The digest in its frame has its own policy.
    private const string PagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; " +
        "frame-ancestors 'none'";

    // An email has inline styles and nothing else.
    private const string MailPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
        "sandbox allow-popups allow-popups-to-escape-sandbox";

    public void MapTo(IEndpointRouteBuilder app)
    {
        // Anonymous, because these pages lead to the chooser when nobody has been chosen.
        var open = app.MapGroup(string.Empty).AllowAnonymous().ExcludeFromDescription();
        open.MapGet("/", StartAsync).DisableRateLimiting();
        open.MapGet("/people", ChooseAsync);
        open.MapPost("/person", ChosenAsync);
        open.MapGet("/me", PersonAsync);
        open.MapGet("/me/digest", context => DigestAsync(context, "text/html", mail => mail.Html));
        open.MapGet("/me/digest.txt", context => DigestAsync(context, "text/plain", mail => mail.Text));
        open.MapGet("/site.css", context => FileAsync(context, "site.css", "text/css; charset=utf-8"));
        open.MapGet("/icon.svg", context => FileAsync(context, "icon.svg", "image/svg+xml"));
        open.MapGet("/favicon.ico", context => FileAsync(context, "icon.svg", "image/svg+xml"));
    }

    /// <summary>Shows the playground once a person is chosen; without a playground, the pages.</summary>
    private Task StartAsync(HttpContext context)
    {
        if (!addIn.HasPlayground || (Viewer(context) is null && !context.Request.Query.ContainsKey("person")))
        {
            SeeOther(context, "/people");
            return Task.CompletedTask;
        }

        return addIn.WriteAsync(context, AddInFiles.PlaygroundPage);
    }

    private async Task ChooseAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var (search, back) = (query["q"].ToString().Trim(), LocalPath.TryParse(query[ChooserPage.Return]));
        Spoken.Messages = await LanguageAsync(context);
        await WriteAsync(
            context,
            Spoken.Messages.StartPages.Title,
            Viewer(context),
            ChooserPage.Of(installation.Chart, mode.Digests, search, back),
            mode.Notices(installation, viewer: null));
    }

    private async Task ChosenAsync(HttpContext context)
    {
        if (!SameOrigin.Allows(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        if (!EmailAddress.TryParse(form["email"], out var email) || installation.Organisation.Find(email) is not { } person)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            Spoken.Messages = RequestLanguage.Of(context.Request);
            var say = Spoken.Messages.StartPages;
            await WriteAsync(
                context,
                say.NotFoundTitle,
                null,
                SafeHtml.Of($"""<h1>{say.NotFoundText}</h1><p><a href="/people">{say.NotFoundLink}</a></p>"""),
                mode.Notices(installation, viewer: null));
            return;
        }

        LocalIdentity.Choose(context.Response, person);
        SeeOther(context, LocalPath.TryParse(form[ChooserPage.Return])?.Value ?? (addIn.HasPlayground ? "/" : "/me"));
    }

    private async Task PersonAsync(HttpContext context)
    {
        if (Viewer(context) is not { } person)
        {
            SeeOther(context, "/people");
            return;
        }

        var (local, now, stop) = (installation.Current, installation.Now, context.RequestAborted);
        Spoken.Messages = await LanguageAsync(context);
        await fresh.EnsureAsync(Partners.CalendarOwners(local.Chart, person), stop);
        var seen = await preview.OfManagerAsync(person, local.Chart, now, stop);
        var own = seen.Shown is { } shown ? seen.Own with { ToOthers = new Figures.Shown(shown) } : seen.Own;
        var mentions = await figures.MentionsOfAsync(person, local.Chart, now, stop);
        var partners = await Partners.OfAsync(local.Chart, figures, own, person, now, stop);
        var said = MentionsSection.Of(mentions, person, local.Chart);
        var page = PersonPage.Of(person, local, own, seen.Due, partners, figures.AreShownTo(person, local.Chart), said);
        await WriteAsync(context, person.Name, person, page, mode.Notices(installation, person));
    }

    private async Task DigestAsync(HttpContext context, string type, Func<DigestMail, string> part)
    {
        var (local, now, stop) = (installation.Current, installation.Now, context.RequestAborted);
        if (Viewer(context) is not { } person || !local.Chart.IsManagerOfManagers(person.Id))
        {
            SeeOther(context, "/people");
            return;
        }

        await fresh.EnsureAsync(local.Chart.LineBelow(person.Id).Where(p => local.Chart.IsManager(p.Id)).Append(person), stop);
        var language = await LanguageAsync(context);
        Spoken.Messages = language;
        if (await compose.ForAsync(person, language, local.Chart, now, stop) is not { } composed)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            var say = language.PersonPage;
            await WriteAsync(
                context,
                say.DigestsOffTitle,
                person,
                SafeHtml.Of($"<h1>{say.DigestsOffTitle}</h1><p>{say.DigestsOffText}</p>"),
                mode.Notices(installation, person));
            return;
        }

        context.Response.Headers.ContentSecurityPolicy = MailPolicy;
        context.Response.Headers.XFrameOptions = "SAMEORIGIN";
        context.Response.ContentType = $"{type}; charset=utf-8";
        await context.Response.WriteAsync(part(composed.Mail), stop);
    }

    /// <summary>Of the person who was chosen; before that, of the browser.</summary>
    private async Task<IMessages> LanguageAsync(HttpContext context) => Viewer(context) is { } person
        ? await context.RequestServices.GetRequiredService<ReadSettings>().LanguageOfAsync(person, context.RequestAborted)
        : RequestLanguage.Of(context.Request);

    private Person? Viewer(HttpContext context) =>
        context.User.FindFirst(ApiClaim.Person)?.Value is { } id ? installation.Chart.Find(new PersonId(id)) : null;

    private static Task WriteAsync(HttpContext context, string title, Person? viewer, SafeHtml content, IEnumerable<SafeHtml> notices)
    {
        context.Response.Headers.ContentSecurityPolicy = PagePolicy;
        context.Response.Headers.XFrameOptions = "DENY";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            Layout.Page(title, viewer, notices, content).ToString(), context.RequestAborted);
    }

    // 303, so that going back or reloading does not send the form again.
    private static void SeeOther(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = path;
    }

    private static async Task FileAsync(HttpContext context, string name, string type)
    {
        await using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Pages.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded in the assembly.");
        context.Response.ContentType = type;
        context.Response.ContentLength = file.Length;
        context.Response.Headers[HeaderNames.CacheControl] = "no-cache";
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
