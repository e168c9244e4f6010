using OutlookOneOnOne.Core.Messages;
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
    public sealed record Unclear(FileFault Fault) : ManagerLookupResult
    {
        public Unclear(Func<IFileFaultsMessages, string> what, Func<IFileFaultsMessages, string> remedy)
            : this(new FileFault(what, remedy))
        {
        }
    }
}
