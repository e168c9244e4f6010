using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>Why a digest said something worse about a pair than its preview, for the two alone.</summary>
public static class StatusChangeWords
{
    /// <summary>What the preview said, and what changed since; nothing for null.</summary>
    public static IReadOnlyList<string> Of(StatusChange? change, IMessages messages) => change switch
    {
        null => [],
        { Because: [] } => [Was(change, messages)],
        _ => [Was(change, messages), messages.DigestMentions.Because([.. change.Because.Select(c => Cause(c, messages.DigestMentions))])],
    };

    private static string Was(StatusChange change, IMessages messages) => change.Was is { } was
        ? messages.DigestMentions.Was(CoverageWords.Status(was, messages.Coverage))
        : messages.DigestMentions.WasNotIncluded;

    private static string Cause(ChangeCause cause, IDigestMentionsMessages say) => cause switch
    {
        ChangeCause.Calendar => say.CausesCalendar,
        ChangeCause.Absence => say.CausesAbsence,
        ChangeCause.Correction => say.CausesCorrection,
        ChangeCause.Cadence => say.CausesCadence,
        ChangeCause.ReportingLine => say.CausesReportingLine,
        ChangeCause.Readability => say.CausesReadability,
        ChangeCause.Policy => say.CausesPolicy,
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "Not a cause."),
    };
}
