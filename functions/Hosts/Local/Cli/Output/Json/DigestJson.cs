using System.Text.Json.Serialization;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>One element of <c>digest --json</c>.</summary>
/// <param name="Recipient">The recipient's address.</param>
/// <param name="Week">The ISO week, such as 2026-W48.</param>
/// <param name="Own">Null when the recipient's calendar could not be read; <paramref name="Unreadable"/> then says why.</param>
/// <param name="Managers">Every manager below the recipient.</param>
/// <param name="Mail">Path of the .eml; null when none was written.</param>
/// <param name="AsOf">As in <see cref="CoverageJson"/>.</param>
/// <param name="Unreadable">Present only when the calendar could not be read.</param>
internal sealed record DigestJson(
    string Recipient,
    string Week,
    CountsJson? Own,
    IReadOnlyList<DigestManagerJson> Managers,
    string? Mail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? AsOf,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unreadable)
{
    public static DigestJson From(DigestResult result) => new(
        result.Digest.Recipient.Email.Value,
        result.Digest.Week.ToString(),
        CountsJson.From(result.Digest.Own),
        [.. result.Digest.Managers.Select(m => DigestManagerJson.From(m.Coverage))],
        result.Outcome.Mail,
        Words.AsOf(result.Digest.Own),
        Words.UnreadableReason(result.Digest.Own));
}

internal sealed record DigestManagerJson(
    string Manager,
    CountsJson? DirectReports,
    EncouragementFigure? SkipLevel,
    EncouragementFigure? Peers,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? AsOf,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unreadable)
{
    public static DigestManagerJson From(ManagerCoverage coverage) => new(
        coverage.Manager.Email.Value,
        CountsJson.ToOthers(coverage),
        coverage.Match<EncouragementFigure?>(known => known.SkipLevel.Figure, _ => null),
        coverage.Match<EncouragementFigure?>(known => known.Peers.Figure, _ => null),
        Words.AsOf(coverage),
        Words.UnreadableReason(coverage));
}
