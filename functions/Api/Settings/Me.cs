using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Api.Settings;

/// <param name="Person">The caller.</param>
/// <param name="TimeZone">IANA id of where their Monday morning is.</param>
/// <param name="IsManager">Somebody reports to them.</param>
/// <param name="GetsDigest">They are a manager of managers, to whom the weekly digest goes unless they stop it.</param>
/// <param name="Roles">What they may do beside.</param>
/// <param name="Manager">Null at the top.</param>
/// <param name="Reports">By name.</param>
/// <param name="Settings">Theirs.</param>
internal sealed record MeAnswer(
    PersonAnswer Person,
    string TimeZone,
    bool IsManager,
    bool GetsDigest,
    IReadOnlyList<string> Roles,
    PartnerAnswer? Manager,
    IReadOnlyList<PartnerAnswer> Reports,
    SettingsAnswer Settings);

/// <param name="ReceivesDigest">False to stop the weekly digest.</param>
/// <param name="PreparesAgendas">True to have agendas written ahead of one's 1:1s.</param>
/// <param name="LeadHours">How many hours ahead: 1 to 168.</param>
/// <param name="WritesEveryOccurrence">True to have each 1:1 of a series written into its invite, which mails whom one meets each time. Left out, it stays as it is.</param>
internal sealed record SettingsRequest(bool? ReceivesDigest, bool? PreparesAgendas, int? LeadHours, bool? WritesEveryOccurrence = null)
{
    /// <param name="before">What holds until now.</param>
    /// <param name="validation">Takes what is wrong.</param>
    public PersonSettings? Parse(PersonSettings before, Validation validation)
    {
        var digest = validation.Required(ReceivesDigest, "receivesDigest");
        var agendas = validation.Required(PreparesAgendas, "preparesAgendas");
        var lead = validation.Required(LeadHours, "leadHours") is { } hours ? LeadTime.FromHours(hours) : null;
        validation.Require(LeadHours is null || lead is not null, "leadHours", $"A number of hours from {LeadTime.FewestHours} to {LeadTime.MostHours}.");
        return validation.Failed ? null : new PersonSettings
        {
            ReceivesDigest = digest!.Value,
            PreparesAgendas = agendas!.Value,
            PreparedPairs = before.PreparedPairs,
            WritesEveryOccurrence = WritesEveryOccurrence ?? before.WritesEveryOccurrence,
            Lead = lead!,
        };
    }
}

/// <param name="Version">To be sent back in If-Match, in quotes.</param>
internal sealed record SettingsAnswer(bool ReceivesDigest, bool PreparesAgendas, int LeadHours, bool WritesEveryOccurrence, string Version)
{
    public static SettingsAnswer Of(StoredSettings stored) => Of(stored.Effective, Precondition.VersionOf(stored.SeenRevision));

    public static SettingsAnswer Of(PersonSettings settings, string version) =>
        new(settings.ReceivesDigest, settings.PreparesAgendas, settings.Lead.Hours, settings.WritesEveryOccurrence, version);
}
