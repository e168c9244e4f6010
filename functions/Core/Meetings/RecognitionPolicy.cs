using NodaTime;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>What an organisation lets count as a 1:1.</summary>
public sealed record RecognitionPolicy
{
    public static RecognitionPolicy Default { get; } = new();

    /// <summary>Whether private events are looked at. Off: who is in them is nobody's business.</summary>
    public bool CountsPrivate { get; init; }

    /// <summary>Longer ones are workshops.</summary>
    public Duration Longest { get; } = Duration.FromHours(3);

    /// <summary>Shorter ones are reminders.</summary>
    public Duration Shortest { get; } = Duration.FromMinutes(10);
}
