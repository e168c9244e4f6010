namespace OutlookOneOnOne.Core.People;

/// <summary>Why a list of people is not a valid organisation. <see cref="People"/> are the people concerned, the cause first.</summary>
public sealed record OrgChartFault(OrgChartFaultKind Kind, IReadOnlyList<PersonId> People, string Message);

/// <summary>What can be wrong with a list of people.</summary>
public enum OrgChartFaultKind
{
    /// <summary>The same id occurs more than once.</summary>
    DuplicatePerson,

    /// <summary>Two people share an address.</summary>
    DuplicateAddress,

    /// <summary>The manager of a person is not in the list.</summary>
    UnknownManager,

    /// <summary>Some people report to each other in a cycle.</summary>
    Cycle,
}
