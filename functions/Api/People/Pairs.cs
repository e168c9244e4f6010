using NodaTime;
using OutlookOneOnOne.Api.Agendas;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Notes;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.People;

/// <param name="PairId">The two, for addresses.</param>
/// <param name="Person">The other one.</param>
/// <param name="Relationship">What they are to the caller.</param>
/// <param name="Since">The day since which one of the two reports to the other; null when it is not known, or neither does.</param>
/// <param name="Meetings">How their 1:1s stand.</param>
/// <param name="Template">Id of the template that the caller has chosen for their 1:1s with the other; null when it is left to the program.</param>
/// <param name="Preparation">Whether the caller's agendas of their series with the other are prepared by themselves.</param>
/// <param name="OpenItems">What stands on the agenda of the next one, or would.</param>
/// <param name="OpenActions">Not ticked off, newest first; at most 25.</param>
/// <param name="RecentNotes">That the caller may read, newest first; at most 5.</param>
internal sealed record PairAnswer(
    string PairId,
    PersonAnswer Person,
    Relationship Relationship,
    LocalDate? Since,
    MeetingsAnswer Meetings,
    string? Template,
    PreparationAnswer Preparation,
    IReadOnlyList<ItemAnswer> OpenItems,
    IReadOnlyList<WritingAnswer> OpenActions,
    IReadOnlyList<WritingAnswer> RecentNotes);

/// <param name="On">Those of each series of the two are, switched on for the two or for all; a single 1:1 besides is only when it is for all.</param>
/// <param name="ForAll">The caller has switched it on for all of their 1:1s.</param>
/// <param name="LeadHours">How many hours ahead.</param>
/// <param name="EveryOccurrence">Each 1:1 of a series is written into its invite, which mails whom the organiser meets each time; else the series once.</param>
internal sealed record PreparationAnswer(bool On, bool ForAll, int LeadHours, bool EveryOccurrence)
{
    public static PreparationAnswer Of(PersonSettings settings, PairId pair) =>
        new(settings.PreparesFor(pair, inSeries: true), settings.PreparesAgendas, settings.Lead.Hours, settings.WritesEveryOccurrence);
}

/// <param name="On">True to have those of each series prepared.</param>
internal sealed record PreparationRequest(bool? On);

/// <param name="Known">False when no calendar could be read: then nothing is said of last and next.</param>
/// <param name="Fault">Why not; null when it has not been read yet.</param>
/// <param name="Last">When the last one ended; null when none is known in 13 weeks.</param>
/// <param name="Next">When the next one starts; null when none is known.</param>
/// <param name="Line">Of a manager and a report only.</param>
/// <param name="LastStart">When the last one started, by which its agenda and notes are found; null when none is known in 13 weeks.</param>
internal sealed record MeetingsAnswer(bool Known, CalendarFault? Fault, Instant? Last, Instant? Next, LineAnswer? Line, Instant? LastStart)
{
    public static MeetingsAnswer Of(PairStanding standing) => standing.Match(
        known => new MeetingsAnswer(true, null, known.Last, known.Next, known.Line is { } line ? LineAnswer.Of(line) : null, known.LastStart),
        fault => new MeetingsAnswer(false, fault, null, null, null, null));
}

/// <param name="Status">How they stand.</param>
/// <param name="CadenceDays">Agreed, or the default.</param>
/// <param name="TypicalInterval">Median from start to start, as hours:minutes:seconds; null with fewer than two.</param>
internal sealed record LineAnswer(CoverageStatus Status, int CadenceDays, Duration? TypicalInterval)
{
    public static LineAnswer Of(PairCoverage line) => new(line.Status, line.Cadence.Days, line.TypicalInterval);
}

/// <param name="Template">Id of the template to use from the next agenda on; null to leave it to the program again.</param>
internal sealed record TemplateChoiceRequest(string? Template)
{
    public TemplateId? Parse(Validation validation)
    {
        TemplateId id = default;
        validation.Require(Template is null || TemplateId.TryParse(Template, out id), "template", "The id of a template, such as direct-report-weekly.");
        return Template is null || validation.Failed ? null : id;
    }
}

/// <param name="Days">7, 14, 21 or 28.</param>
internal sealed record CadenceRequest(int? Days)
{
    public Cadence? Parse(Validation validation) =>
        validation.Required(Days, "days") is not { } days ? null
        : Cadence.TryFromDays(days, out var cadence) ? cadence
        : validation.Require(false, "days", "A cadence is 7, 14, 21 or 28 days.") ? default : null;
}

/// <summary>What the manager of a pair knows better than the calendar.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="From">Of <c>away</c>: the first day away.</param>
/// <param name="Back">Of <c>away</c>: the first day back.</param>
/// <param name="Start">Of <c>heldWithoutInvite</c>: when it started.</param>
/// <param name="End">Of <c>heldWithoutInvite</c>: when it ended.</param>
internal sealed record CorrectionRequest(
    CorrectionKind? Kind, LocalDate? From = null, LocalDate? Back = null, Instant? Start = null, Instant? End = null)
{
    private static readonly Duration Longest = Duration.FromHours(3);

    public Correction? Parse(PersonId report, Instant now, Duration retention, Validation validation) => validation.Required(Kind, "kind") switch
    {
        CorrectionKind.Away => ParseAway(report, now, validation),
        CorrectionKind.HeldWithoutInvite => ParseHeld(report, now, retention, validation),
        _ => null,
    };

    private Correction.Away? ParseAway(PersonId report, Instant now, Validation validation)
    {
        validation.Require(Start is null, "start", "Only a 1:1 that was held has this.");
        validation.Require(End is null, "end", "Only a 1:1 that was held has this.");
        var (from, back) = (validation.Required(From, "from"), validation.Required(Back, "back"));
        validation.Require(from is null || back is null || from < back, "back", "The first day back comes after the first day away.");
        validation.Require(from is null || back is null || Math.Abs((back.Value - from.Value).Years) < 2, "back", "Less than two years after the first day away.");
        return validation.Failed ? null : new Correction.Away(report, now, from!.Value, back!.Value);
    }

    private Correction.HeldWithoutInvite? ParseHeld(PersonId report, Instant now, Duration retention, Validation validation)
    {
        validation.Require(From is null, "from", "Only time away has this.");
        validation.Require(Back is null, "back", "Only time away has this.");
        var (start, end) = (validation.Required(Start, "start"), validation.Required(End, "end"));
        validation.Require(start is null || start >= now - retention, "start", "Not longer ago than is remembered.");
        validation.Require(end is null || end <= now, "end", "It must be over to have been held.");
        validation.Require(
            start is null || end is null || (end - start >= OneOnOne.ShortestCounted && end - start <= Longest), "end", "From 15 minutes to 3 hours after the start.");
        return validation.Failed ? null : new Correction.HeldWithoutInvite(report, now, new Interval(start, end));
    }
}

internal enum CorrectionKind
{
    Away,
    HeldWithoutInvite,
}
