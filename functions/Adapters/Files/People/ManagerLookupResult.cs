using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>The manager of a row.</summary>
internal abstract record ManagerLookupResult
{
    private ManagerLookupResult()
    {
    }

    public sealed record Found(PersonId Manager) : ManagerLookupResult;

    /// <summary>The person is at the top.</summary>
    public sealed record Nobody : ManagerLookupResult;

    /// <summary>The row refers to a manager, but it is not certain who that is.</summary>
    public sealed record Unclear(string What, string Remedy) : ManagerLookupResult;
}
