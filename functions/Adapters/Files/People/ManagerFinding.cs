using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Who the manager of a row is.</summary>
internal abstract record ManagerFinding
{
    private ManagerFinding()
    {
    }

    public sealed record Found(PersonId Manager) : ManagerFinding;

    /// <summary>Somebody at the top.</summary>
    public sealed record Nobody : ManagerFinding;

    /// <summary>The row names a manager, and it cannot be told for certain who that is.</summary>
    public sealed record Unclear(string What, string Remedy) : ManagerFinding;
}
