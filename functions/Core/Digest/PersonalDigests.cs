using System.Text.Json.Nodes;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>The digests that a person was sent. Deleting them leaves a tombstone for each week, so that none is sent twice.</summary>
public sealed class PersonalDigests(DigestLedger ledger) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "digests";

    /// <inheritdoc/>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        // The default week is the earliest there is.
        var sent = await ledger.ReadSentAsync(person, since: default, cancellationToken);
        return new JsonArray([.. sent.Select(s => (JsonNode)new JsonObject
        {
            ["week"] = s.Week.ToString(),
            ["sentAt"] = InstantPattern.ExtendedIso.Format(s.SentAt),
            ["idea"] = s.Idea,
            ["location"] = s.Location,
        })]);
    }

    /// <inheritdoc/>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => ledger.ForgetSentAsync(person, cancellationToken);
}
