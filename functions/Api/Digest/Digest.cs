using NodaTime;
using OutlookOneOnOne.Api.Coverage;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Api.Digest;

/// <summary>This week's digest as figures.</summary>
/// <param name="Week">The ISO week, for example 2026-W48.</param>
/// <param name="Subject">The subject of the email.</param>
/// <param name="AsOf">When the figures were taken.</param>
/// <param name="Own">The caller's own figures.</param>
/// <param name="Managers">The managers below the caller, each followed by those below them; never ranked.</param>
/// <param name="OneThing">
/// The question of the week for one manager; null when there is nobody to ask, or when a 1:1 of the caller comes first.
/// </param>
/// <param name="OwnFirst">The caller's report whose missing 1:1 is the one thing of the week instead; null when none is.</param>
/// <param name="Idea">An idea to pass on.</param>
internal sealed record DigestResponse(
    string Week,
    string Subject,
    Instant AsOf,
    DigestManagerResponse Own,
    IReadOnlyList<DigestManagerResponse> Managers,
    OneThingResponse? OneThing,
    PersonResponse? OwnFirst,
    IdeaResponse Idea)
{
    public static DigestResponse Of(ComposedDigest composed)
    {
        var digest = composed.Digest;
        return new DigestResponse(
            digest.Week.ToString(),
            composed.Mail.Subject,
            digest.AsOf,
            DigestManagerResponse.Of(digest.Own, 0, []),
            [.. digest.Managers.Select(line => DigestManagerResponse.Of(line.Coverage, line.Level, line.NamedReports))],
            digest.OneThing is { } thing ? OneThingResponse.Of(thing) : null,
            digest.OwnFirst is { } own ? PersonResponse.Of(own.Report) : null,
            IdeaResponse.Of(digest.Idea));
    }
}

/// <param name="Person">The manager.</param>
/// <param name="Level">0 for the caller, 1 for those who report to them, and so on.</param>
/// <param name="Figures">The manager's figures; null instead of zeros when the calendar could not be read.</param>
/// <param name="Fault">Why the caller's own calendar could not be read; null when it has not been read yet, and for others.</param>
/// <param name="NamedReports">Empty unless the organisation's policy allows names.</param>
internal sealed record DigestManagerResponse(
    PersonResponse Person, int Level, CoverageResponse? Figures, CalendarFault? Fault, IReadOnlyList<string> NamedReports)
{
    public static DigestManagerResponse Of(ManagerCoverage coverage, int level, IReadOnlyList<string> named) => coverage.Match(
        known => new DigestManagerResponse(PersonResponse.Of(coverage.Manager), level, CoverageResponse.Of(known), null, named),
        unknown => new DigestManagerResponse(PersonResponse.Of(coverage.Manager), level, null, level == 0 ? unknown.Fault : null, named));
}

internal sealed record OneThingResponse(PersonResponse Ask, string QuestionId, string Question, Instant? NextOneOnOne)
{
    public static OneThingResponse Of(OneThing thing) =>
        new(PersonResponse.Of(thing.Manager), thing.Question.Id, thing.Question.Text, thing.NextOneOnOne);
}

/// <param name="Id">A stable id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="For">Who can use it.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">What it is and why it works.</param>
/// <param name="When">When to use it; null for something to read.</param>
/// <param name="Say">Words to say; null for something to read.</param>
/// <param name="Then">What to do with the answer; null for something to read.</param>
/// <param name="Link">Where to read more.</param>
internal sealed record IdeaResponse(
    string Id,
    IdeaKind Kind,
    IReadOnlyList<CoachingRole> For,
    string Title,
    string Text,
    string? When,
    string? Say,
    string? Then,
    Uri? Link)
{
    public static IdeaResponse Of(Idea idea) =>
        new(idea.Id, idea.Kind, idea.For, idea.Title, idea.Text, idea.When, idea.Say, idea.Then, idea.Link);
}
