using System.Text.Json;
using System.Text.Json.Serialization;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Agendas;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Coverage;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Digest;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>The shapes of the bodies that only this store has; the others are Core's.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(MembershipDocument))]
[JsonSerializable(typeof(PairState))]
[JsonSerializable(typeof(SettledState))]
[JsonSerializable(typeof(CalendarDocument))]
[JsonSerializable(typeof(CorrectionsDocument))]
[JsonSerializable(typeof(DigestState))]
internal sealed partial class CosmosJson : JsonSerializerContext;
