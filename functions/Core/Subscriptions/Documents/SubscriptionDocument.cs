using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Subscriptions.Documents;

/// <summary>
/// <see cref="SubscriptionRecord"/> as stored, the same in every store: JSON of version <see cref="Current"/>, instants in ISO 8601.
/// </summary>
/// <param name="V">The version of this form.</param>
/// <param name="Owner">The id of the person whose calendar it is.</param>
/// <param name="State"><c>active</c>, <c>lost</c> or <c>refused</c>.</param>
/// <param name="At">Until when it is active, or since when it is not.</param>
/// <param name="Id">Graph's id of the subscription; only when it is active.</param>
/// <param name="SignedWith">The id of the key that signed its client state; null when it is not known.</param>
/// <param name="Fault">Why Graph refused it; only when it is refused.</param>
internal sealed record SubscriptionDocument(
    int V, string Owner, string State, string At, string? Id = null, string? SignedWith = null, string? Fault = null)
{
    private const int Current = 1;

    public static SubscriptionDocument Of(SubscriptionRecord record) =>
        record.State switch
        {
            SubscriptionState.Active active => new(
                Current, record.Owner.Value, "active", Write(active.ExpiresAt), Id: active.Id.Value, SignedWith: active.SignedWith),
            SubscriptionState.Lost lost => new(Current, record.Owner.Value, "lost", Write(lost.At)),
            SubscriptionState.Refused refused => new(
                Current, record.Owner.Value, "refused", Write(refused.At), Fault: refused.Fault.ToString()),
            _ => throw new InvalidOperationException("SubscriptionState has no other case."),
        };

    /// <exception cref="DocumentException">The document is damaged, or its version is unknown.</exception>
    public SubscriptionRecord ToRecord()
    {
        DocumentException.RequireVersion(V, Current, "subscription");
        return DocumentException.Read(
            () => new SubscriptionRecord(new PersonId(Owner), StateAt(InstantPattern.ExtendedIso.Parse(At).Value)), "subscription");
    }

    private SubscriptionState StateAt(Instant at) => State switch
    {
        // DocumentException.Read refuses a damaged document.
        "active" => new SubscriptionState.Active(new SubscriptionId(Id!), at, SignedWith),
        "lost" => new SubscriptionState.Lost(at),
        "refused" => new SubscriptionState.Refused(Enum.Parse<SubscriptionFault>(Fault!), at), // as above
        _ => throw new FormatException("No such state."),
    };

    private static string Write(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SubscriptionDocument))]
internal sealed partial class SubscriptionJson : JsonSerializerContext;
