using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Settings;

/// <param name="Person">The caller.</param>
/// <param name="TimeZone">IANA id of the caller's time zone, in which their digest is due on Monday morning.</param>
/// <param name="IsManager">Whether anybody reports to the caller.</param>
/// <param name="GetsDigest">Whether the caller is a manager of managers, who get the weekly digest unless they stop it.</param>
/// <param name="Roles">The caller's additional roles.</param>
/// <param name="Manager">The caller's manager; null for somebody at the top.</param>
/// <param name="Reports">The caller's direct reports by name.</param>
/// <param name="Settings">The caller's settings.</param>
/// <param name="ChangesInvites">Whether this installation can put agendas into saved invites.</param>
/// <param name="Address">How the caller is addressed in texts that only they read: as they chose, or else as the organisation does.</param>
internal sealed record MeResponse(
    PersonResponse Person,
    string TimeZone,
    bool IsManager,
    bool GetsDigest,
    IReadOnlyList<string> Roles,
    PartnerResponse? Manager,
    IReadOnlyList<PartnerResponse> Reports,
    SettingsResponse Settings,
    bool ChangesInvites,
    FormOfAddress Address)
{
    /// <summary>Where the caller's own assistants reach us; null if the organisation does not allow assistants.</summary>
    public string? AssistantAddress { get; init; }
}

/// <param name="ReceivesDigest">False to stop the weekly digest.</param>
/// <param name="PreparesAgendas">True to prepare agendas automatically before the caller's 1:1s.</param>
/// <param name="LeadHours">How many hours before the 1:1 its agenda is prepared: 1 to 168.</param>
/// <param name="WritesEveryOccurrence">
/// True to update the invite of each 1:1 of a series; each write emails the other attendee. Unchanged when left out.
/// </param>
/// <param name="Language">
/// The tag of the caller's language; an empty string to use the directory's or the organisation's. Unchanged when left out.
/// </param>
/// <param name="Address">
/// How the caller is addressed in texts that only they read: <c>familiar</c> or <c>formal</c>; an empty string for the organisation's
/// choice. Unchanged when left out.
/// </param>
/// <param name="ReceivesPreview">
/// True to get a mail before a digest says that 1:1s of the caller are not on track, also those with their own manager; false for none.
/// Unchanged when left out.
/// </param>
/// <param name="UsesAssistants">
/// True to let assistants that sign in as the caller work for them, where the organisation allows it. Unchanged when left out.
/// </param>
/// <param name="SharesWordsWithAssistants">
/// True to let the assistants of people with whom the caller has 1:1s read what the caller wrote for both. Unchanged when left out.
/// </param>
internal sealed record SettingsRequest(
    bool? ReceivesDigest,
    bool? PreparesAgendas,
    int? LeadHours,
    bool? WritesEveryOccurrence = null,
    string? Language = null,
    string? Address = null,
    bool? ReceivesPreview = null,
    bool? UsesAssistants = null,
    bool? SharesWordsWithAssistants = null)
{
    /// <param name="before">The current settings.</param>
    /// <param name="languages">The languages to choose from.</param>
    /// <param name="validation">Receives what is wrong.</param>
    public PersonSettings? Parse(PersonSettings before, LanguagePolicy languages, Validation validation)
    {
        var digest = validation.Required(ReceivesDigest, "receivesDigest");
        var agendas = validation.Required(PreparesAgendas, "preparesAgendas");
        var lead = validation.Required(LeadHours, "leadHours") is { } hours ? LeadTime.FromHours(hours) : null;
        validation.Require(
            LeadHours is null || lead is not null, "leadHours", say => say.Hours(LeadTime.MinHours, LeadTime.MaxHours));
        validation.Require(
            string.IsNullOrEmpty(Language) || languages.Tags.Contains(Language),
            "language",
            say => say.OneOfOrEmpty(languages.Tags));
        var address = Enum.TryParse<FormOfAddress>(Address, ignoreCase: true, out var parsed) ? parsed : (FormOfAddress?)null;
        validation.Require(
            string.IsNullOrEmpty(Address) || address is not null, "address", say => say.OneOfOrEmpty(["familiar", "formal"]));
        return validation.Failed ? null : new PersonSettings
        {
            ReceivesDigest = digest!.Value, // validated above
            ReceivesPreview = ReceivesPreview ?? before.ReceivesPreview,
            PreparesAgendas = agendas!.Value, // as above
            PairsToPrepareFor = before.PairsToPrepareFor,
            WritesEveryOccurrence = WritesEveryOccurrence ?? before.WritesEveryOccurrence,
            Language = Language is null ? before.Language : NullIfEmpty(Language),
            Address = Address is null ? before.Address : address,
            UsesAssistants = UsesAssistants ?? before.UsesAssistants,
            SharesWordsWithAssistants = SharesWordsWithAssistants ?? before.SharesWordsWithAssistants,
            Lead = lead!, // as above
        };
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

/// <param name="ReceivesDigest">Whether the weekly digest is sent.</param>
/// <param name="PreparesAgendas">Whether agendas are prepared for all 1:1s.</param>
/// <param name="LeadHours">How long before a 1:1 its agenda is prepared: 1 to 168 hours.</param>
/// <param name="WritesEveryOccurrence">Whether the invite of each occurrence of a series is updated, not only that of the series.</param>
/// <param name="Version">Send it back in If-Match, in quotes.</param>
/// <param name="Language">The tag of the language that the caller chose; null until they choose one.</param>
/// <param name="Address">How the caller chose to be addressed; null until they choose.</param>
/// <param name="ReceivesPreview">
/// Whether previews are mailed; null until the caller chooses: then managers get them, and nobody else does.
/// </param>
/// <param name="UsesAssistants">Whether assistants that sign in as the caller may work for them.</param>
/// <param name="SharesWordsWithAssistants">
/// Whether the assistants of people with whom the caller has 1:1s may read what the caller wrote for both.
/// </param>
internal sealed record SettingsResponse(
    bool ReceivesDigest,
    bool PreparesAgendas,
    int LeadHours,
    bool WritesEveryOccurrence,
    string Version,
    string? Language,
    FormOfAddress? Address,
    bool? ReceivesPreview,
    bool UsesAssistants,
    bool SharesWordsWithAssistants)
{
    public static SettingsResponse Of(Stored<PersonSettings> stored) => Of(stored.Effective, Precondition.VersionOf(stored.SeenRevision));

    public static SettingsResponse Of(PersonSettings settings, string version) =>
        new(
            settings.ReceivesDigest,
            settings.PreparesAgendas,
            settings.Lead.Hours,
            settings.WritesEveryOccurrence,
            version,
            settings.Language,
            settings.Address,
            settings.ReceivesPreview,
            settings.UsesAssistants,
            settings.SharesWordsWithAssistants);
}
