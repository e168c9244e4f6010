using NodaTime;

namespace OutlookOneOnOne.Installations;

/// <summary>The same folder, opened on the Monday after with digests turned on.</summary>
public sealed class NextMonday : OverFiles
{
    protected override Instant Now => Instant.FromUtc(2026, 11, 30, 14, 0);

    protected override IReadOnlyList<string> Options => [.. base.Options, "--digests"];
}
