namespace OutlookOneOnOne.Core.Digest;

/// <summary>What an organisation has decided about digests. Nothing is sent, and nobody named, until an administrator says so.</summary>
public sealed record DigestPolicy
{
    public static DigestPolicy TurnedOff { get; } = new();

    public static DigestPolicy TurnedOn { get; } = new() { IsTurnedOn = true };

    /// <summary>An administrator has turned digests on (after the works council agreed, where there is one).</summary>
    public bool IsTurnedOn { get; init; }

    /// <summary>A manager of managers may see the names of reports below their managers, not only counts.</summary>
    public bool NamesReports { get; init; }

    /// <summary>How many mails a minute the mail system takes in all; null where it takes any number.</summary>
    public int? MostAMinute { get; init; }
}
