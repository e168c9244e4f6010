using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// What an organisation has decided about digests. Nothing is sent, and no reports are named, until an administrator says so.
/// </summary>
public sealed record DigestPolicy
{
    /// <summary>No digests: the default.</summary>
    public static DigestPolicy TurnedOff { get; } = new();

    /// <summary>Digests without names of reports, at any pace.</summary>
    public static DigestPolicy TurnedOn { get; } = new() { Sharing = FiguresPolicy.Everybody };

    /// <summary>Who gets digests, and whose figures are in them.</summary>
    public FiguresPolicy Sharing { get; init; } = FiguresPolicy.Off;

    /// <summary>
    /// An administrator has turned digests on, at least for a pilot (after the works council agreed, where there is one).
    /// </summary>
    public bool IsTurnedOn => Sharing.IsOn;

    /// <summary>A manager of managers may see the names of reports below their managers, not only counts.</summary>
    public bool NamesReports { get; init; }

    /// <summary>The mail system's overall limit in messages per minute; null for no limit.</summary>
    public int? MaxPerMinute { get; init; }
}
