using OutlookOneOnOne.Core.Digest.Words;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>The subject names the week, so that each digest can be found again, but no person and no figure.</summary>
public static class DigestSubject
{
    /// <summary>"Your team’s 1:1s, week 48 (23–29 November 2026)".</summary>
    public static string Of(WeeklyDigest digest) => WeekWords.Subject(digest.Week, Reader.Of(digest).Digest);
}
