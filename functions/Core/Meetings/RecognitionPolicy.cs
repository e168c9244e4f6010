using NodaTime;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>What an organisation counts as a 1:1.</summary>
public sealed record RecognitionPolicy
{
    /// <summary>Private events do not count.</summary>
    public static RecognitionPolicy Default { get; } = new();

    /// <summary>Whether private events count. If not, their attendees are not read.</summary>
    public bool CountsPrivate { get; init; }

    /// <summary>Which addresses on an invite belong to nobody.</summary>
    public NotPeople NotPeople { get; init; } = NotPeople.Known;

    /// <summary>Longer meetings are workshops.</summary>
    public Duration Longest { get; } = Duration.FromHours(3);

    /// <summary>Shorter meetings are reminders.</summary>
    public Duration Shortest { get; } = Duration.FromMinutes(10);
}
