using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Adapters.Embedded.Sqlite;

/// <summary>
/// How settings are stored: JSON of version <see cref="Current"/>. Version 1 did not know <see cref="WritesEveryOccurrence"/>, which
/// nobody had chosen then.
/// </summary>
internal sealed record SettingsDocument(int V, bool ReceivesDigest, bool PreparesAgendas, int LeadHours, bool WritesEveryOccurrence = false)
{
    public const int Current = 2;

    public static string Write(PersonSettings settings) => JsonSerializer.Serialize(
        new SettingsDocument(Current, settings.ReceivesDigest, settings.PreparesAgendas, settings.Lead.Hours, settings.WritesEveryOccurrence), SettingsJson.Default.SettingsDocument);

    /// <exception cref="DataDirectoryException">It is no document of this version.</exception>
    public static PersonSettings Read(string json)
    {
        var document = JsonSerializer.Deserialize(json, SettingsJson.Default.SettingsDocument);
        return document switch
        {
            { V: 1 or Current } when LeadTime.FromHours(document.LeadHours) is { } lead => new PersonSettings
            {
                ReceivesDigest = document.ReceivesDigest,
                PreparesAgendas = document.PreparesAgendas,
                WritesEveryOccurrence = document.WritesEveryOccurrence,
                Lead = lead,
            },
            { V: > Current } => throw new DataDirectoryException(string.Create(
                CultureInfo.InvariantCulture, $"The database holds settings of version {document.V}; this program knows {Current}. Update the program.")),
            _ => throw new DataDirectoryException("The database holds settings that cannot be read; restore it from a backup."),
        };
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SettingsDocument))]
internal sealed partial class SettingsJson : JsonSerializerContext;
