using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The organisation, for those who stand in an invitation without an address of use.</summary>
internal sealed class IcsDirectory(Organisation organisation)
{
    public Organisation Organisation => organisation;

    public Person? Find(EmailAddress address) => organisation.Find(address);
}
