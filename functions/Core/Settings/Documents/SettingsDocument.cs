using System.Text.Json;
using System.Text.Json.Serialization;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Settings.Documents;

/// <summary>
/// <see cref="PersonSettings"/> as stored, the same in every store: JSON with a version <c>v</c>. Version 1 did not know
/// <see cref="WritesEveryOccurrence"/>, version 2 not <see cref="PreparedPairs"/>, version 3 neither <see cref="Language"/> nor
/// <see cref="Address"/>, version 4 not <see cref="ReceivesPreview"/>, and version 5 neither <see cref="UsesAssistants"/> nor
/// <see cref="SharesWordsWithAssistants"/>, which nobody had chosen then.
/// </summary>
internal sealed record SettingsDocument(
    int V,
    bool ReceivesDigest,
    bool PreparesAgendas,
    int LeadHours,
    bool WritesEveryOccurrence = false,
    IReadOnlyList<string>? PreparedPairs = null,
    string? Language = null,
    FormOfAddress? Address = null,
    bool? ReceivesPreview = null,
    bool UsesAssistants = false,
    bool SharesWordsWithAssistants = false)
{
    private const int Version = 6;

    public static SettingsDocument Of(PersonSettings settings) =>
        new(
            Version,
            settings.ReceivesDigest,
            settings.PreparesAgendas,
            settings.Lead.Hours,
            settings.WritesEveryOccurrence,
            settings.PairsToPrepareFor.Ids,
            settings.Language,
            settings.Address,
            settings.ReceivesPreview,
            settings.UsesAssistants,
            settings.SharesWordsWithAssistants);

    /// <exception cref="DocumentException">The document is damaged, or its version is unknown.</exception>
    public PersonSettings ToSettings()
    {
        DocumentException.RequireVersion(V, Version, "settings");
        return new PersonSettings
        {
            ReceivesDigest = ReceivesDigest,
            PreparesAgendas = PreparesAgendas,
            PairsToPrepareFor =
                PairSet.Parse(PreparedPairs ?? [])
                ?? throw DocumentException.Damaged("settings", "pairs"),
            WritesEveryOccurrence = WritesEveryOccurrence,
            Language = Language,
            Address = Address,
            ReceivesPreview = ReceivesPreview,
            UsesAssistants = UsesAssistants,
            SharesWordsWithAssistants = SharesWordsWithAssistants,
            Lead =
                LeadTime.FromHours(LeadHours)
                ?? throw DocumentException.Damaged("settings", "leadHours"),
        };
    }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SettingsDocument))]
internal sealed partial class SettingsJson : JsonSerializerContext;
