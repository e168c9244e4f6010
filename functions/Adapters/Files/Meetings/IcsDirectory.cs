using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The organisation, to look up people in an invitation who have no usable address.</summary>
/// <param name="organisation">The people.</param>
/// <param name="recognition">What counts as a 1:1.</param>
internal sealed class IcsDirectory(Organisation organisation, RecognitionPolicy recognition)
{
    public RecognitionPolicy Recognition => recognition;

    public Organisation Organisation => organisation;

    public Person? Find(EmailAddress address) => organisation.Find(address);
}
