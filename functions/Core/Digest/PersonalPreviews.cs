using System.Text.Json.Nodes;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>The previews that a person was sent. Deleting them leaves a tombstone for each week, so that none is sent twice.</summary>
public sealed class PersonalPreviews(DigestLedger ledger) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "previews";

    /// <inheritdoc/>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        var sent = await ledger.Previews.ReadSentAsync(person, since: default, cancellationToken);
        return new JsonArray([.. sent.Where(s => s.Location.Length > 0).Select(s => (JsonNode)new JsonObject
        {
            ["week"] = s.Week.ToString(),
            ["sentAt"] = InstantPattern.ExtendedIso.Format(s.SentAt),
            ["location"] = s.Location,
        })]);
    }

    /// <inheritdoc/>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        ledger.Previews.ForgetSentAsync(person, cancellationToken);
}
