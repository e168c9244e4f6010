using System.Text.Json.Nodes;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Which digests a person was sent. When they are forgotten, a bare mark of the weeks stays, so that none goes out twice.</summary>
public sealed class PersonalDigests(IDigestLedger ledger) : IPersonalData
{
    public string Name => "digests";

    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        // The default is the first week there is.
        var sent = await ledger.ReadSentAsync(person, since: default, cancellationToken);
        return new JsonArray([.. sent.Select(s => (JsonNode)new JsonObject
        {
            ["week"] = s.Week.ToString(),
            ["sentAt"] = InstantPattern.ExtendedIso.Format(s.SentAt),
            ["idea"] = s.Idea,
            ["location"] = s.Location,
        })]);
    }

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => ledger.ForgetSentAsync(person, cancellationToken);
}
