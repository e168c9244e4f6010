using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookOneOnOne.Core.Invites.Documents;

/// <summary>
/// The stored form of what was written into invites, the same in every store: JSON with a version <c>v</c>, instants in ISO 8601, ids as
/// text.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InviteDocument))]
internal sealed partial class InviteJson : JsonSerializerContext;
