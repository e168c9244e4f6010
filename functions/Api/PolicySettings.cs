using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Api;

/// <summary>The section <c>Policy</c> of a host's configuration: what the organisation has decided.</summary>
public sealed record PolicySettings
{
    public bool DigestsOn { get; init; }

    public bool DigestsNameReports { get; init; }

    public bool PrivateMeetingsCount { get; init; }

    /// <summary>0: until a participant deletes them.</summary>
    public int NoteRetentionWeeks { get; init; }

    /// <summary>What is wrong, each a sentence that names the setting; empty when it can be used.</summary>
    public IEnumerable<string> Faults() => NoteRetentionWeeks is >= 0 and <= 5200 ? [] : [$"Policy:NoteRetentionWeeks must be from 0 to 5200; it is {NoteRetentionWeeks}."];

    /// <param name="options">Of the API.</param>
    /// <param name="mailsAMinute">What the senders may send together.</param>
    public void ApplyTo(ApiOptions options, int mailsAMinute)
    {
        options.Digest = new DigestPolicy { IsTurnedOn = DigestsOn, NamesReports = DigestsNameReports, MostAMinute = mailsAMinute };
        options.Notes = NoteRetentionWeeks == 0 ? NoteRetention.UntilDeleted : NoteRetention.Weeks(NoteRetentionWeeks);
        options.Recognition = new RecognitionPolicy { CountsPrivate = PrivateMeetingsCount };
    }
}
