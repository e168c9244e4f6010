using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using OutlookOneOnOne.Api.Coaching;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.Agendas;

/// <summary>
/// Turns an HTTP request to prepare or preview an agenda into one for Core, with everything that is known about the pair.
/// </summary>
/// <param name="Figures">Knows the state of the two people's 1:1s.</param>
/// <param name="Templates">The organisation's templates.</param>
/// <param name="CheckIns">Knows whether a check-in is due.</param>
/// <param name="Language">Knows the language of the agenda.</param>
internal sealed record AgendaRequests(
    [FromServices] ReadFigures Figures,
    [FromServices] OrganisationTemplates Templates,
    [FromServices] DueCheckIns CheckIns,
    [FromServices] AgendaLanguage Language)
{
    private static readonly Duration MaxDistance = Duration.FromDays(366);

    /// <summary>Answers with <paramref name="answer"/>, or says what is wrong with the request.</summary>
    public async Task<IResult> ForAsync(
        AgendaRequestHandler agenda,
        PrepareRequest body,
        Func<AgendaRequest, TemplateLibrary, Task<IResult>> answer,
        CancellationToken cancellationToken)
    {
        if (agenda.Refusal is { } refused)
        {
            return refused.Result();
        }

        var validation = new Validation();
        var template = body.Parse(validation);
        validation.Require(
            Duration.Max(agenda.At - agenda.Now, agenda.Now - agenda.At) <= MaxDistance,
            "start",
            say => say.WithinAYear);
        if (validation.Failed)
        {
            return validation.Problem.Result();
        }

        // Validation has refused a request without the other person.
        var review = await Figures.OfPairAsync(agenda.Caller.Person, agenda.Other!, agenda.Caller.Chart, agenda.Now, cancellationToken);
        var known = agenda.ToRequest(review) with
        {
            Template = template,
            Minutes = body.Minutes,
            Organiser = agenda.Participant(body.Organizer),
        };
        var request = await Language.AddToAsync(known, agenda.Caller.Organisation, cancellationToken);
        var notes = await Templates.LibraryAsync(request.NoteLanguage ?? request.Language, cancellationToken);
        var withNote = request with { NoteLibrary = notes };
        return await answer(
            await CheckIns.AddToAsync(withNote, agenda.Caller.Chart, cancellationToken),
            await Templates.LibraryAsync(request.Language, cancellationToken));
    }
}
