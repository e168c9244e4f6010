using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>The stored form of coverage, the same in every database: instants and dates in ISO 8601, ids as text, faults by name.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CalendarDocument))]
[JsonSerializable(typeof(CorrectionsDocument))]
[JsonSerializable(typeof(SentFiguresDocument))]
[JsonSerializable(typeof(PreviewedFiguresDocument))]
[JsonSerializable(typeof(ReadersDocument))]
[JsonSerializable(typeof(SharingDocument))]
internal sealed partial class CoverageJson : JsonSerializerContext;
