// Breaks one rule on purpose, to prove that the test can fail.
namespace OutlookOneOnOne.Hosts.Tests.Planted.Directory
{
    internal sealed class PlantedPerson
    {
        /// <summary>The violation: a feature in an upper line uses one in a lower line.</summary>
        public Digest.PlantedDigest? Digest { get; init; }
    }
}

namespace OutlookOneOnOne.Hosts.Tests.Planted.Digest
{
    internal sealed class PlantedDigest
    {
        /// <summary>No violation: references may point in this direction.</summary>
        public Directory.PlantedPerson? Recipient { get; init; }
    }
}
