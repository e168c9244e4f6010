using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The organisation, to look up people in an invitation who have no usable address.</summary>
internal sealed class IcsDirectory(Organisation organisation)
{
    public Organisation Organisation => organisation;

    public Person? Find(EmailAddress address) => organisation.Find(address);
}
