using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Whose figures are shown to the managers above them: nobody's, until an administrator turns digests on.</summary>
public sealed record FiguresPolicy
{
    /// <summary>Everybody sees the statuses of their own pairs and nothing else: the default.</summary>
    public static FiguresPolicy Off { get; } = new();

    /// <summary>Everybody's are shown to the managers above them.</summary>
    public static FiguresPolicy Everybody { get; } = new() { IsOn = true };

    /// <summary>An administrator has turned digests on, for everybody or for a pilot.</summary>
    public bool IsOn { get; init; }

    /// <summary>A pilot with the members of these groups.</summary>
    public IReadOnlyList<EmailAddress> Groups { get; init; } = [];

    /// <summary>A pilot with these managers and everybody below them.</summary>
    public IReadOnlyList<EmailAddress> Managers { get; init; } = [];

    /// <summary>It is on, but not for everybody.</summary>
    public bool IsPilot => IsOn && Groups.Count + Managers.Count > 0;

    /// <summary>
    /// It is on for this person. A pair counts only if it is on for the reader, the manager and the report. Costs O(depth) in a pilot.
    /// </summary>
    public bool Includes(Person person, OrgChart chart) =>
        IsOn && (!IsPilot || person.Groups.Any(Groups.Contains) || IsUnderOneOf(Managers, person, chart));

    /// <summary>
    /// Somebody who gets digests: it is on for them and for a manager below them. While an account is blocked, somebody else may read its
    /// mail.
    /// </summary>
    public bool IsReader(Person person, OrgChart chart) =>
        !person.IsBlocked
        && Includes(person, chart)
        && chart.IsManagerOfManagers(person.Id)
        && (!IsPilot || chart.LineBelow(person.Id).Any(p => chart.IsManager(p.Id) && Includes(p, chart)));

    private static bool IsUnderOneOf(IReadOnlyList<EmailAddress> managers, Person person, OrgChart chart) =>
        chart.LineAbove(person.Id).Prepend(person).Any(p => managers.Contains(p.Email) || p.Aliases.Any(managers.Contains));
}
