using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.Directory;

/// <summary>An organisation that only the test changes.</summary>
internal sealed class Snapshot(Organisation organisation) : ICurrentOrganisation
{
    public Snapshot(OrgChart chart)
        : this(new Organisation(chart))
    {
    }

    public Organisation Organisation { get; set; } = organisation;

    public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Organisation);
}
