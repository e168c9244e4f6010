using NodaTime;
using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>The digest of one recipient in a run.</summary>
internal sealed record DigestResult(ComposedDigest Composed, DigestOutcome Outcome)
{
    public WeeklyDigest Digest => Composed.Digest;
}

/// <summary>What happened to a digest.</summary>
internal abstract record DigestOutcome
{
    private DigestOutcome()
    {
    }

    /// <summary>The path of the email; null when none was written.</summary>
    public virtual string? Mail => null;

    public sealed record Previewed(string Eml, string Html) : DigestOutcome
    {
        public override string Mail => Eml;
    }

    public sealed record Sent(string Eml) : DigestOutcome
    {
        public override string Mail => Eml;
    }

    /// <summary>This week's digest had already been sent.</summary>
    public sealed record AlreadySent(Instant At, string Eml) : DigestOutcome
    {
        public override string Mail => Eml;
    }

    /// <summary>This week's digest had already been sent, and its record was deleted at the recipient's request.</summary>
    public sealed record RecordDeleted : DigestOutcome;

    public sealed record NotDueYet(Instant DueAt) : DigestOutcome;

    /// <summary>The recipient has stopped their digests.</summary>
    public sealed record Stopped : DigestOutcome;

    public sealed record Failed(string Reason) : DigestOutcome;
}
