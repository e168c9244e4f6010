using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Assistants.Tools;

/// <summary>The other person of a 1:1.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">The email address, which other tools take as <c>person</c>.</param>
/// <param name="Relationship">What they are to the person: their direct report, their manager, and so on.</param>
internal sealed record OtherPerson(string Name, string Email, Relationship Relationship)
{
    public static OtherPerson Of(AssistantCaller me, Person other) =>
        new(other.Name, other.Email.Value, me.Chart.Relationship(me.Id, other.Id));
}
