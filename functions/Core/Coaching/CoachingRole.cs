namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Who a piece of content is for: their role in the 1:1.</summary>
public enum CoachingRole
{
    /// <summary>Somebody in a 1:1 with the person they report to, or with somebody further up.</summary>
    Report,

    /// <summary>Somebody in a 1:1 with a person who reports to them.</summary>
    Manager,

    /// <summary>Somebody in a 1:1 with a manager who reports to them, or with a person two or more levels below.</summary>
    ManagerOfManagers,

    /// <summary>Somebody in a 1:1 with a peer: neither reports to the other.</summary>
    Peer,
}
