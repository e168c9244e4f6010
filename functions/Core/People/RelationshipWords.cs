using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.People;

/// <summary>What we call a kind of 1:1, wherever people read it.</summary>
public static class RelationshipWords
{
    /// <summary>The other person, as one of the two would put it: "your report".</summary>
    public static string Other(Relationship kind, IMessages messages) => kind switch
    {
        Relationship.DirectReport => messages.Relationships.OtherDirectReport,
        Relationship.Manager => messages.Relationships.OtherManager,
        Relationship.SkipLevel => messages.Relationships.OtherSkipLevel,
        Relationship.Peer => messages.Relationships.OtherPeer,
        Relationship.Colleague => messages.Relationships.OtherColleague,
        Relationship.External => messages.Relationships.OtherExternal,
        _ => throw Unknown(kind),
    };

    /// <summary>The two people, as somebody else would put it: "manager and direct report".</summary>
    public static string Both(Relationship kind, IMessages messages) => kind switch
    {
        Relationship.DirectReport or Relationship.Manager => messages.Relationships.BothDirectReport,
        Relationship.SkipLevel => messages.Relationships.BothSkipLevel,
        Relationship.Peer => messages.Relationships.BothPeer,
        Relationship.Colleague => messages.Relationships.BothColleague,
        Relationship.External => messages.Relationships.BothExternal,
        _ => throw Unknown(kind),
    };

    /// <summary>Their 1:1, as one of the two would put it: "1:1 with your report Bo".</summary>
    /// <param name="kind">What the other person is to them.</param>
    /// <param name="name">The name of the other person.</param>
    /// <param name="messages">In the language of the reader.</param>
    public static string OneOnOneWith(Relationship kind, string name, IMessages messages) => kind switch
    {
        Relationship.DirectReport => messages.Relationships.MeetingWithDirectReport(name),
        Relationship.Manager => messages.Relationships.MeetingWithManager(name),
        Relationship.SkipLevel => messages.Relationships.MeetingWithSkipLevel(name),
        Relationship.Peer => messages.Relationships.MeetingWithPeer(name),
        Relationship.Colleague => messages.Relationships.MeetingWithColleague(name),
        Relationship.External => messages.Relationships.MeetingWithExternal(name),
        _ => throw Unknown(kind),
    };

    private static ArgumentOutOfRangeException Unknown(Relationship kind) => new(nameof(kind), kind, "Not a relationship.");
}
