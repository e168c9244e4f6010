using NodaTime;
using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>The digest of one recipient in a run.</summary>
internal sealed record DigestResult(ComposedDigest Composed, DigestFate Fate)
{
    public WeeklyDigest Digest => Composed.Digest;
}

/// <summary>What happened to a digest.</summary>
internal abstract record DigestFate
{
    private DigestFate()
    {
    }

    /// <summary>The path of the email; null when none was written.</summary>
    public virtual string? Mail => null;

    public sealed record Previewed(string Eml, string Html) : DigestFate
    {
        public override string Mail => Eml;
    }

    public sealed record Sent(string Eml) : DigestFate
    {
        public override string Mail => Eml;
    }

    /// <summary>This week's digest had already been sent.</summary>
    public sealed record SentBefore(Instant At, string Eml) : DigestFate
    {
        public override string Mail => Eml;
    }

    /// <summary>This week's digest had already been sent, and its record was deleted at the recipient's request.</summary>
    public sealed record SentAndForgotten : DigestFate;

    public sealed record NotDueYet(Instant DueAt) : DigestFate;

    /// <summary>The recipient has stopped their digests.</summary>
    public sealed record Stopped : DigestFate;

    public sealed record Failed(string Reason) : DigestFate;
}
