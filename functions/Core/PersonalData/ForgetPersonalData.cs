using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.PersonalData;

/// <summary>Deletes everything that is one person's, feature by feature. When one fails it throws; running it again goes on.</summary>
public sealed class ForgetPersonalData(IEnumerable<IPersonalData> features)
{
    public async Task ForAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var feature in features)
        {
            await feature.ForgetAsync(person, cancellationToken);
        }
    }
}
