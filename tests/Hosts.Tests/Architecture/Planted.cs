// A house with one rule broken, to see that the rule can fail.
namespace OutlookOneOnOne.Hosts.Tests.Planted.Directory
{
    internal sealed class PlantedPerson
    {
        /// <summary>The violation: the innermost feature knows the outermost.</summary>
        public Digest.PlantedDigest? Digest { get; init; }
    }
}

namespace OutlookOneOnOne.Hosts.Tests.Planted.Digest
{
    internal sealed class PlantedDigest
    {
        /// <summary>No violation: this is the way references may point.</summary>
        public Directory.PlantedPerson? Recipient { get; init; }
    }
}
