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
/// <param name="OneThing">The one suggestion of the week; null when no direct manager's calendar could be read.</param>
/// <param name="Idea">An idea to pass on.</param>
internal sealed record DigestAnswer(
    string Week,
    string Subject,
    Instant AsOf,
    DigestManagerAnswer Own,
    IReadOnlyList<DigestManagerAnswer> Managers,
    OneThingAnswer? OneThing,
    IdeaAnswer Idea)
{
    public static DigestAnswer Of(ComposedDigest composed)
    {
        var digest = composed.Digest;
        return new DigestAnswer(
            digest.Week.ToString(),
            composed.Mail.Subject,
            digest.AsOf,
            DigestManagerAnswer.Of(digest.Own, 0, []),
            [.. digest.Managers.Select(line => DigestManagerAnswer.Of(line.Coverage, line.Level, line.NamedReports))],
            digest.OneThing is { } thing ? OneThingAnswer.Of(thing) : null,
            IdeaAnswer.Of(digest.Idea));
    }
}

/// <param name="Person">The manager.</param>
/// <param name="Level">0 for the caller, 1 for those who report to them, and so on.</param>
/// <param name="Figures">The manager's figures; null instead of zeros when the calendar could not be read.</param>
/// <param name="Fault">Why the calendar could not be read; null when it has not been read yet.</param>
/// <param name="NamedReports">Empty unless the organisation's policy allows names.</param>
internal sealed record DigestManagerAnswer(
    PersonAnswer Person, int Level, CoverageAnswer? Figures, CalendarFault? Fault, IReadOnlyList<string> NamedReports)
{
    public static DigestManagerAnswer Of(ManagerCoverage coverage, int level, IReadOnlyList<string> named) => coverage.Match(
        known => new DigestManagerAnswer(PersonAnswer.Of(coverage.Manager), level, CoverageAnswer.Of(known), null, named),
        unknown => new DigestManagerAnswer(PersonAnswer.Of(coverage.Manager), level, null, unknown.Fault, named));
}

internal sealed record OneThingAnswer(PersonAnswer Ask, string QuestionId, string Question, Instant? NextOneOnOne)
{
    public static OneThingAnswer Of(OneThing thing) =>
        new(PersonAnswer.Of(thing.Manager), thing.Question.Id, thing.Question.Text, thing.NextOneOnOne);
}

/// <param name="Id">Stable.</param>
/// <param name="Kind">What it is.</param>
/// <param name="For">Who can use it.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">What it is and why it works.</param>
/// <param name="When">When to use it; null for something to read.</param>
/// <param name="Say">Words to say; null for something to read.</param>
/// <param name="Then">What to do with the answer; null for something to read.</param>
/// <param name="Link">Where to read more.</param>
internal sealed record IdeaAnswer(
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
    public static IdeaAnswer Of(Idea idea) =>
        new(idea.Id, idea.Kind, idea.For, idea.Title, idea.Text, idea.When, idea.Say, idea.Then, idea.Link);
}
