namespace OutlookOneOnOne.Core.Meetings;

/// <summary>What can keep a meeting from being a 1:1.</summary>
[Flags]
public enum Obstacles
{
    /// <summary>Nothing: the meeting is a 1:1.</summary>
    None = 0,

    /// <summary>It is private, and the policy does not count private events.</summary>
    Private = 1,

    /// <summary>It was called off.</summary>
    Cancelled = 1 << 1,

    /// <summary>It lasts all day.</summary>
    AllDay = 1 << 2,

    /// <summary>Its time is shown as free, so it is a reminder rather than a meeting.</summary>
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
