using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.PersonalData;

/// <summary>Deletes everything that belongs to one person, feature by feature. Throws when one fails; running it again continues.</summary>
public sealed class DeletePersonalData(IEnumerable<IPersonalData> features)
{
    /// <summary>Deletes it permanently. Running it twice changes nothing.</summary>
    public async Task ForAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var feature in features)
        {
            await feature.ForgetAsync(person, cancellationToken);
        }
    }
}
