using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.People;

internal sealed record PersonResponse(string Id, string Name, string Email, string? Title)
{
    public static PersonResponse Of(Person person) => new(person.Id.Value, person.Name, person.Email.Value, person.Title);
}

/// <summary>Somebody the caller has or could have 1:1s with.</summary>
/// <param name="PairId">The pair's id, for paths.</param>
/// <param name="Person">The other person.</param>
/// <param name="Relationship">The other person's relationship to the caller.</param>
internal sealed record PartnerResponse(string PairId, PersonResponse Person, Relationship Relationship)
{
    public static PartnerResponse Of(Person self, Person other, OrgChart chart) =>
        new(Core.People.PairId.Of(self.Id, other.Id).Value, PersonResponse.Of(other), chart.Relationship(self.Id, other.Id));
}
