using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Hosts.Local.Server;

namespace OutlookOneOnOne.Hosts.Local.Playground;

/// <summary>
/// Lists the meetings in a person's calendar for the playground, which imitates Outlook. The add-in itself never needs this: in Outlook
/// it sees only the meeting that is open.
/// </summary>
internal sealed class PlaygroundApi(ReloadingInstallation installation, ReadFigures figures, ReadSettings settings)
{
    private static readonly Duration MaxDuration = Duration.FromDays(92);

    public void MapTo(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/playground/api").RequireAuthorization().ExcludeFromDescription();
        api.MapGet("/viewer", ViewerAsync);
        api.MapGet("/meetings", MeetingsAsync);
    }

    private async Task<Ok<ViewerResponse>> ViewerAsync(HttpContext context, CancellationToken stop)
    {
        var (person, now) = (ViewerOf(context), installation.Now);
        var year = new Interval(now - Duration.FromDays(366), now + Duration.FromDays(366));
        return TypedResults.Ok(new ViewerResponse(
            Show(person),
            person.Title,
            now,
            person.TimeZone.Id,
            [.. person.TimeZone.GetZoneIntervals(year).Select(i => new OffsetResponse(
                i.HasStart ? i.Start : year.Start, i.HasEnd ? i.End : year.End, i.WallOffset.Seconds / 60))],
            figures.AreShownTo(person, installation.Chart),
            FolderOf(await settings.LanguageOfAsync(person, stop)),
            [
                .. installation.Chart.People.Where(p => p.Id != person.Id)
                .OrderBy(p => p.Name, StringComparer.InvariantCultureIgnoreCase)
                .Select(Show),
            ]));
    }

    private async Task<IResult> MeetingsAsync(HttpContext context, string from, string to)
    {
        if (InstantPattern.General.Parse(from) is not { Success: true, Value: var start }
            || InstantPattern.General.Parse(to) is not { Success: true, Value: var end }
            || start > end || end - start > MaxDuration)
        {
            return TypedResults.BadRequest();
        }

        var (viewer, stop) = (ViewerOf(context), context.RequestAborted);
        var language = await settings.LanguageOfAsync(viewer, stop);
        var calendar = new PlaygroundCalendar(installation.Current, language.PlaygroundMeeting);
        return TypedResults.Ok(await calendar.OfAsync(viewer, new Interval(start, end), stop));
    }

    private Person ViewerOf(HttpContext context) =>
        context.User.FindFirst(ApiClaim.Person)?.Value is { } id && installation.Chart.Find(new PersonId(id)) is { } person
            ? person
            : throw new InvalidOperationException("An authorised caller must be in the organisation.");

    private static string FolderOf(IMessages language) => language switch
    {
        _ when language.Tag.Split('-')[0] == Languages.English.Tag => string.Empty, // en-US is in the same folder
        { IsFormal: true } => $"{language.Tag}-formal",
        _ => language.Tag,
    };

    private static PlaygroundPerson Show(Person person) => new(person.Email.Value, PersonName.Plain(person));
}
