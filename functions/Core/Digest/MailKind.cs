namespace OutlookOneOnOne.Core.Digest;

/// <summary>The mails that somebody can stop, each on its own.</summary>
public enum MailKind
{
    /// <summary>The weekly digest.</summary>
    Digest,

    /// <summary>What a digest will say, to those whom it is about.</summary>
    Preview,
}
