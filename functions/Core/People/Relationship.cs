namespace OutlookOneOnOne.Core.People;

/// <summary>The other person's relationship, from one person's point of view.</summary>
public enum Relationship
{
    /// <summary>Reports to me.</summary>
    DirectReport,

    /// <summary>I report to them.</summary>
    Manager,

    /// <summary>Two or more levels below or above me in my own reporting line.</summary>
    SkipLevel,

    /// <summary>Reports to the same manager as I do; or both of us are managers at the same distance from the top.</summary>
    Peer,

    /// <summary>Anybody else in the directory.</summary>
    Colleague,

    /// <summary>Not in the directory.</summary>
    External,
}
