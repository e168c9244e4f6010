using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Directory.Joining;

/// <summary>
/// Which former ids are said to be a person's, what the person said about that, and about former ids of others. Other people appear by id
/// only.
/// </summary>
public sealed class PersonalIds(SamePersonStore store) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "ids";

    /// <inheritdoc/>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        var all = await store.ReadAsync(cancellationToken);
        return new JsonObject
        {
            ["own"] = new JsonArray([.. all.Where(p => p.Person == person || p.Former == person).Select(p => (JsonNode)Own(p))]),
            ["answers"] = new JsonArray([.. from proposal in all
                                            where proposal.AnswerOf(person) is not null
                                            select (JsonNode)Answer(proposal, proposal.AnswerOf(person)!)]), // as filtered
            ["proposed"] = new JsonArray([.. all.Where(p => p.ProposedBy == person).Select(p => (JsonNode)Proposed(p))]),
        };
    }

    /// <summary>Their own ids stand apart again. What others opened stays where it is.</summary>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => store.ChangeAsync(
        all => all.Any(p => Names(p, person))
            ? [.. all.Where(p => p.Person != person && p.Former != person).Select(p => Without(p, person))]
            : null,
        cancellationToken);

    private static bool Names(SamePerson proposal, PersonId person) =>
        proposal.Person == person || proposal.Former == person || proposal.ProposedBy == person || proposal.AnswerOf(person) is not null;

    private static SamePerson Without(SamePerson proposal, PersonId person) => proposal with
    {
        ProposedBy = proposal.ProposedBy == person ? null : proposal.ProposedBy,
        Others = [.. proposal.Others.Where(o => o.Other != person)],
    };

    private static JsonObject Own(SamePerson proposal) => new()
    {
        ["person"] = proposal.Person.Value,
        ["former"] = proposal.Former.Value,
        ["proposedAt"] = Iso(proposal.ProposedAt),
        ["confirmed"] = proposal.Answer?.Agrees,
        ["answeredAt"] = proposal.Answer is { } answer ? Iso(answer.At) : null,
    };

    private static JsonObject Answer(SamePerson proposal, OthersAnswer answer) => new()
    {
        ["person"] = proposal.Person.Value,
        ["former"] = proposal.Former.Value,
        ["opened"] = answer.Agrees,
        ["answeredAt"] = Iso(answer.At),
    };

    private static JsonObject Proposed(SamePerson proposal) => new()
    {
        ["person"] = proposal.Person.Value,
        ["former"] = proposal.Former.Value,
        ["proposedAt"] = Iso(proposal.ProposedAt),
    };

    private static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
