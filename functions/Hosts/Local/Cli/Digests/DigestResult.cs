using NodaTime;
using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>One recipient's digest of a run.</summary>
internal sealed record DigestResult(ComposedDigest Composed, DigestFate Fate)
{
    public WeeklyDigest Digest => Composed.Digest;
}

/// <summary>What became of a digest.</summary>
internal abstract record DigestFate
{
    private DigestFate()
    {
    }

    /// <summary>Where its mail lies now; null when none was written.</summary>
    public virtual string? Mail => null;

    public sealed record Previewed(string Eml, string Html) : DigestFate
    {
        public override string Mail => Eml;
    }

    public sealed record Sent(string Eml) : DigestFate
    {
        public override string Mail => Eml;
    }

    /// <summary>This week's went out before.</summary>
    public sealed record SentBefore(Instant At, string Eml) : DigestFate
    {
        public override string Mail => Eml;
    }

    /// <summary>This week's went out before, and the recipient had forgotten what it was.</summary>
    public sealed record SentAndForgotten : DigestFate;

    public sealed record NotDueYet(Instant DueAt) : DigestFate;

    /// <summary>The recipient wants none.</summary>
    public sealed record Stopped : DigestFate;

    public sealed record Failed(string Reason) : DigestFate;
}
