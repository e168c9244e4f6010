using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Api;

/// <summary>The section <c>Policy</c> of a host's configuration, which contains the organisation's decisions.</summary>
public sealed record PolicySettings
{
    /// <summary>Whether weekly digests are sent.</summary>
    public bool DigestsOn { get; init; }

    /// <summary>Whether digests name the reports who are slipping or overdue.</summary>
    public bool DigestsNameReports { get; init; }

    /// <summary>Whether private meetings can count as 1:1s.</summary>
    public bool PrivateMeetingsCount { get; init; }

    /// <summary>How many weeks notes are kept; 0 keeps them until a participant deletes them.</summary>
    public int NoteRetentionWeeks { get; init; }

    /// <summary>What is wrong with these settings.</summary>
    /// <returns>Sentences that each name a setting; empty when the settings are valid.</returns>
    public IEnumerable<string> Faults() =>
        NoteRetentionWeeks is >= 0 and <= 5200 ? [] : [$"Policy:NoteRetentionWeeks must be from 0 to 5200; it is {NoteRetentionWeeks}."];

    /// <summary>Copies valid settings into the options.</summary>
    /// <param name="options">The options of the API.</param>
    /// <param name="mailsAMinute">How many mails all senders together may send in a minute.</param>
    public void ApplyTo(ApiOptions options, int mailsAMinute)
    {
        options.Digest = new DigestPolicy { IsTurnedOn = DigestsOn, NamesReports = DigestsNameReports, MostAMinute = mailsAMinute };
        options.Notes = NoteRetentionWeeks == 0 ? NoteRetention.UntilDeleted : NoteRetention.Weeks(NoteRetentionWeeks);
        options.Recognition = new RecognitionPolicy { CountsPrivate = PrivateMeetingsCount };
    }
}
