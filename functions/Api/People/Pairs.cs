using NodaTime;
using OutlookOneOnOne.Api.Agendas;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Notes;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.People;

/// <param name="PairId">The pair's id, for paths.</param>
/// <param name="Person">The other person.</param>
/// <param name="Relationship">The other person's relationship to the caller.</param>
/// <param name="Since">The date since which one has reported to the other; null when neither does, or when it is not known.</param>
/// <param name="Meetings">Their last and next 1:1, and their status.</param>
/// <param name="Template">Id of the template that the caller has chosen for these 1:1s; null for automatic choice.</param>
/// <param name="Preparation">Whether the caller's agendas with this person are prepared automatically.</param>
/// <param name="OpenItems">The open items for the next 1:1.</param>
/// <param name="OpenActions">Open action items, newest first; at most 25.</param>
/// <param name="RecentNotes">Notes that the caller may read, newest first; at most 5.</param>
internal sealed record PairResponse(
    string PairId,
    PersonResponse Person,
    Relationship Relationship,
    LocalDate? Since,
    MeetingsResponse Meetings,
    string? Template,
    PreparationResponse Preparation,
    IReadOnlyList<ItemResponse> OpenItems,
    IReadOnlyList<NotebookEntryResponse> OpenActions,
    IReadOnlyList<NotebookEntryResponse> RecentNotes)
{
    /// <summary>The language of their agendas; null where both read the same one and none was chosen.</summary>
    public AgendaLanguageResponse? AgendaLanguage { get; init; }
}

/// <param name="On">Whether agendas are prepared for every series that the two people have. One-off 1:1s need <c>forAll</c>.</param>
/// <param name="ForAll">Whether the caller has turned this on for all of their 1:1s.</param>
/// <param name="LeadHours">How many hours before the 1:1 its agenda is prepared.</param>
/// <param name="EveryOccurrence">
/// True to update the invite of each 1:1 of a series, which emails the other attendee each time; false to update the series once.
/// </param>
internal sealed record PreparationResponse(bool On, bool ForAll, int LeadHours, bool EveryOccurrence)
{
    public static PreparationResponse Of(PersonSettings settings, PairId pair) =>
        new(settings.PreparesFor(pair, inSeries: true), settings.PreparesAgendas, settings.Lead.Hours, settings.WritesEveryOccurrence);
}

/// <param name="On">True to prepare an agenda for every 1:1 of a series.</param>
internal sealed record PreparationRequest(bool? On);

/// <param name="Known">False when no calendar could be read; last and next are then null.</param>
/// <param name="Fault">Why no calendar could be read; null when it has not been read yet.</param>
/// <param name="Last">When the last 1:1 ended; null when there was none in the last 13 weeks.</param>
/// <param name="Next">When the next 1:1 starts; null when none is scheduled.</param>
/// <param name="Line">The status of a manager and a report; null for other pairs.</param>
/// <param name="LastStart">
/// When the last 1:1 started, which identifies its agenda and notes; null when there was none in the last 13 weeks.
/// </param>
internal sealed record MeetingsResponse(
    bool Known, CalendarFault? Fault, Instant? Last, Instant? Next, LineResponse? Line, Instant? LastStart)
{
    public static MeetingsResponse Of(PairReview review) => review.Match(
        known =>
            new MeetingsResponse(
                true, null, known.Last, known.Next, known.Line is { } line ? LineResponse.Of(line) : null, known.LastStart),
        fault => new MeetingsResponse(false, fault, null, null, null, null));
}

/// <param name="Status">The status of the pair: covered means on track, never means none yet.</param>
/// <param name="CadenceDays">The agreed number of days between 1:1s, or the default.</param>
/// <param name="IsCadenceAgreed">Whether the two have agreed on it; otherwise it is the default.</param>
/// <param name="TypicalInterval">
/// The median time from one start to the next, as hours:minutes:seconds; null with fewer than two 1:1s.
/// </param>
internal sealed record LineResponse(CoverageStatus Status, int CadenceDays, bool IsCadenceAgreed, Duration? TypicalInterval)
{
    /// <summary>
    /// The interval in days at which the two people meet without having agreed on it; null when there is none, or when it
    /// already applies.
    /// </summary>
    public int? FoundCadenceDays { get; init; }

    /// <summary>
    /// When a 1:1 should have started that was cancelled, declined or removed, and that no other 1:1 has replaced within the cadence; null
    /// when there is none.
    /// </summary>
    public Instant? CalledOff { get; init; }

    public static LineResponse Of(PairCoverage line) => new(line.Status, line.Cadence.Days, line.IsCadenceAgreed, line.TypicalInterval)
    {
        FoundCadenceDays = line.Found?.Days,
        CalledOff = line.CalledOff,
    };
}

/// <param name="Template">Id of the template to use, starting with the next agenda; null to go back to automatic choice.</param>
internal sealed record TemplateChoiceRequest(string? Template)
{
    public TemplateId? Parse(Validation validation) => ChosenTemplate.Parse(Template, validation);
}
