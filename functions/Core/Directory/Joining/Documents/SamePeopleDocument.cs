using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Directory.Joining.Documents;

/// <summary>The proposals as stored: instants in UTC, ids as text.</summary>
/// <param name="Proposals">Oldest first.</param>
internal sealed record SamePeopleDocument(IReadOnlyList<SamePersonDocument> Proposals)
{
    public static SamePeopleDocument Of(IEnumerable<SamePerson> proposals) => new([.. proposals.Select(SamePersonDocument.Of)]);

    /// <exception cref="DocumentException">The document is damaged.</exception>
    public IReadOnlyList<SamePerson> ToProposals() =>
        DocumentException.Read(() => Proposals.Select(p => p.ToProposal()).ToList(), "samePeople");
}

/// <summary><see cref="SamePerson"/> as stored.</summary>
internal sealed record SamePersonDocument(
    string Person, string Former, string? ProposedBy, string ProposedAt, AnswerDocument? Answer, IReadOnlyList<OthersAnswerDocument> Others)
{
    public static SamePersonDocument Of(SamePerson proposal) => new(
        proposal.Person.Value,
        proposal.Former.Value,
        proposal.ProposedBy?.Value,
        Text(proposal.ProposedAt),
        proposal.Answer is { } answer ? new AnswerDocument(answer.Agrees, Text(answer.At)) : null,
        [.. proposal.Others.Select(o => new OthersAnswerDocument(o.Other.Value, o.Agrees, Text(o.At), o.IsMoved))]);

    public SamePerson ToProposal() => new(
        new PersonId(Person), new PersonId(Former), ProposedBy is null ? null : new PersonId(ProposedBy), Read(ProposedAt))
    {
        Answer = Answer is { } answer ? new OwnAnswer(answer.Agrees, Read(answer.At)) : null,
        Others = [.. Others.Select(o => new OthersAnswer(new PersonId(o.Other), o.Agrees, Read(o.At), o.IsMoved))],
    };

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private static Instant Read(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}

/// <summary><see cref="OwnAnswer"/> as stored.</summary>
internal sealed record AnswerDocument(bool Agrees, string At);

/// <summary><see cref="OthersAnswer"/> as stored.</summary>
internal sealed record OthersAnswerDocument(string Other, bool Agrees, string At, bool IsMoved);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SamePeopleDocument))]
internal sealed partial class SamePeopleJson : JsonSerializerContext;
