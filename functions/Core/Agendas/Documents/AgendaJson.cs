using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary>The stored form of agendas, the same in every store: JSON with a version <c>v</c>, instants in ISO 8601, ids as text.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PairDocument))]
[JsonSerializable(typeof(AgendaDocument))]
[JsonSerializable(typeof(ItemDocument))]
[JsonSerializable(typeof(PairState))]
[JsonSerializable(typeof(ArchivedItemState))]
internal sealed partial class AgendaJson : JsonSerializerContext;
