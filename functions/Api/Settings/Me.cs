using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.People;
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
internal sealed record MeResponse(
    PersonResponse Person,
    string TimeZone,
    bool IsManager,
    bool GetsDigest,
    IReadOnlyList<string> Roles,
    PartnerResponse? Manager,
    IReadOnlyList<PartnerResponse> Reports,
    SettingsResponse Settings,
    bool ChangesInvites);

/// <param name="ReceivesDigest">False to stop the weekly digest.</param>
/// <param name="PreparesAgendas">True to prepare agendas automatically before the caller's 1:1s.</param>
/// <param name="LeadHours">How many hours before the 1:1 its agenda is prepared: 1 to 168.</param>
/// <param name="WritesEveryOccurrence">
/// True to update the invite of each 1:1 of a series; each write emails the other attendee. Unchanged when left out.
/// </param>
internal sealed record SettingsRequest(bool? ReceivesDigest, bool? PreparesAgendas, int? LeadHours, bool? WritesEveryOccurrence = null)
{
    /// <param name="before">The current settings.</param>
    /// <param name="validation">Receives what is wrong.</param>
    public PersonSettings? Parse(PersonSettings before, Validation validation)
    {
        var digest = validation.Required(ReceivesDigest, "receivesDigest");
        var agendas = validation.Required(PreparesAgendas, "preparesAgendas");
        var lead = validation.Required(LeadHours, "leadHours") is { } hours ? LeadTime.FromHours(hours) : null;
        validation.Require(
            LeadHours is null || lead is not null, "leadHours", $"Must be from {LeadTime.MinHours} to {LeadTime.MaxHours} hours.");
        return validation.Failed ? null : new PersonSettings
        {
            ReceivesDigest = digest!.Value, // validated above
            PreparesAgendas = agendas!.Value, // as above
            PreparedPairs = before.PreparedPairs,
            WritesEveryOccurrence = WritesEveryOccurrence ?? before.WritesEveryOccurrence,
            Lead = lead!, // as above
        };
    }
}

/// <param name="ReceivesDigest">Whether the weekly digest is sent.</param>
/// <param name="PreparesAgendas">Whether agendas are prepared for all 1:1s.</param>
/// <param name="LeadHours">How long before a 1:1 its agenda is prepared: 1 to 168 hours.</param>
/// <param name="WritesEveryOccurrence">Whether the invite of each occurrence of a series is updated, not only that of the series.</param>
/// <param name="Version">Send it back in If-Match, in quotes.</param>
internal sealed record SettingsResponse(
    bool ReceivesDigest, bool PreparesAgendas, int LeadHours, bool WritesEveryOccurrence, string Version)
{
    public static SettingsResponse Of(Stored<PersonSettings> stored) => Of(stored.Effective, Precondition.VersionOf(stored.SeenRevision));

    public static SettingsResponse Of(PersonSettings settings, string version) =>
        new(settings.ReceivesDigest, settings.PreparesAgendas, settings.Lead.Hours, settings.WritesEveryOccurrence, version);
}
