using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api;

/// <summary>The section <c>Policy</c> of a host's configuration, which contains the organisation's decisions.</summary>
public sealed record PolicySettings
{
    /// <summary>Whether weekly digests are sent.</summary>
    public bool DigestsOn { get; init; }

    /// <summary>
    /// The addresses of managers: digests are on for them and everybody below them only. Empty for everybody. Without
    /// <see cref="DigestsOn"/> it has no effect.
    /// </summary>
    public IReadOnlyList<string> DigestPilotManagers { get; init; } = [];

    /// <summary>Whether digests name the reports who are slipping or overdue.</summary>
    public bool DigestsNameReports { get; init; }

    /// <summary>Whether private meetings can count as 1:1s.</summary>
    public bool PrivateMeetingsCount { get; init; }

    /// <summary>
    /// Addresses that belong to nobody, besides the built-in ones: shared and service mailboxes, bots, logging addresses. A domain is
    /// written after an @, such as <c>@bots.contoso.com</c>.
    /// </summary>
    public IReadOnlyList<string> NotPeople { get; init; } = [];

    /// <summary>The tag of the language for people whose language is not known; empty for English.</summary>
    public string Language { get; init; } = string.Empty;

    /// <summary>Whether people are addressed formally, in a language that has both.</summary>
    public bool AddressesFormally { get; init; }

    /// <summary>How many weeks notes are kept; 0 keeps them until a participant deletes them.</summary>
    public int NoteRetentionWeeks { get; init; }

    /// <summary>Whether people may let their own assistants work for them.</summary>
    public bool AssistantsOn { get; init; }

    /// <summary>What is wrong with these settings.</summary>
    /// <returns>Sentences that each name a setting; empty when the settings are valid.</returns>
    public IEnumerable<string> Faults() =>
    [
        .. NoteRetentionWeeks is >= 0 and <= 5200
            ? (string[])[]
            : [$"Policy:NoteRetentionWeeks must be from 0 to 5200; it is {NoteRetentionWeeks}."],
        .. Language.Length == 0 || LanguagePolicy.Default.Find(Language, FormOfAddress.Familiar) is not null
            ? (string[])[]
            : [$"Policy:Language must be one of {string.Join(", ", LanguagePolicy.Default.Tags)}; it is '{Language}'."],
        .. NotPeople.Index().Where(e => !Core.Meetings.NotPeople.IsEntry(e.Item)).Select(e =>
            $"Policy:NotPeople:{e.Index} must be an address, or a domain such as @bots.contoso.com; it is '{e.Item}'."),
        .. DigestPilotManagers.Index().Where(e => !EmailAddress.TryParse(e.Item, out _)).Select(e =>
            $"Policy:DigestPilotManagers:{e.Index} must be the address of a manager; it is '{e.Item}'."),
    ];

    /// <summary>Copies valid settings into the options.</summary>
    /// <param name="options">The options of the API.</param>
    /// <param name="mailsAMinute">How many mails all senders together may send in a minute.</param>
    public void ApplyTo(ApiOptions options, int mailsAMinute)
    {
        options.Digest = new DigestPolicy { Sharing = Sharing, NamesReports = DigestsNameReports, MaxPerMinute = mailsAMinute };
        options.AssistantsOn = AssistantsOn;
        options.Notes = NoteRetentionWeeks == 0 ? NoteRetention.UntilDeleted : NoteRetention.Weeks(NoteRetentionWeeks);
        options.Languages = new LanguagePolicy
        {
            Language = Language.Length == 0 ? Languages.English.Tag : Language,
            Address = AddressesFormally ? FormOfAddress.Formal : FormOfAddress.Familiar,
        };
        options.Recognition = new RecognitionPolicy
        {
            CountsPrivate = PrivateMeetingsCount,
            NotPeople = Core.Meetings.NotPeople.Known.With(NotPeople),
        };
    }

    private FiguresPolicy Sharing => DigestsOn
        ? FiguresPolicy.Everybody with { Managers = [.. DigestPilotManagers.Select(EmailAddress.Parse)] }
        : FiguresPolicy.Off;
}
