namespace OutlookOneOnOne.Core.People;

/// <summary>Why a list of people is not an organisation. <see cref="People"/> are the ones to look at, first the one at fault.</summary>
public sealed record OrgChartFault(OrgChartFaultKind Kind, IReadOnlyList<PersonId> People, string Message);

public enum OrgChartFaultKind
{
    DuplicatePerson,
    DuplicateAddress,
    UnknownManager,
    Cycle,
}
