namespace OutlookOneOnOne.Core.Meetings;

/// <summary>All that keeps a meeting from being a 1:1.</summary>
[Flags]
public enum Obstacles
{
    None = 0,

    /// <summary>Private, and the policy does not look at those.</summary>
    Private = 1,
    Cancelled = 1 << 1,
    AllDay = 1 << 2,
    ShownAsFree = 1 << 3,

    /// <summary>Longer than 3 hours.</summary>
    TooLong = 1 << 4,

    /// <summary>Shorter than 10 minutes.</summary>
    TooShort = 1 << 5,

    /// <summary>The list of attendees is hidden and this is not the organiser's copy.</summary>
    HiddenAttendees = 1 << 6,

    /// <summary>A group or distribution list is invited.</summary>
    Group = 1 << 7,

    /// <summary>Fewer than two people.</summary>
    TooFewPeople = 1 << 8,

    /// <summary>More than two people.</summary>
    TooManyPeople = 1 << 9,
}
