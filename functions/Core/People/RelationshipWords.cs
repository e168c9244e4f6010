namespace OutlookOneOnOne.Core.People;

/// <summary>
/// What we call a kind of 1:1 in C#, wherever people read it. The add-in's words are in <c>addin/src/messages/meetings.ts</c>.
/// </summary>
/// <param name="Other">The other person, for one of the two: "your report".</param>
/// <param name="Both">The two, for somebody else: "manager and direct report".</param>
/// <param name="Named">The other person with their name, for one of the two: "your report Bo".</param>
public sealed record RelationshipWords(string Other, string Both, Func<string, string> Named)
{
    /// <summary>The words for a kind.</summary>
    public static RelationshipWords Of(Relationship kind) => kind switch
    {
        Relationship.DirectReport => new("your report", "manager and direct report", name => $"your report {name}"),
        Relationship.Manager => new("your manager", "manager and direct report", name => $"your manager {name}"),
        Relationship.SkipLevel => new("skip-level", "skip-level", name => $"{name}, a skip-level"),
        Relationship.Peer => new("peer", "peers", name => $"your peer {name}"),
        Relationship.Colleague => new("colleague", "colleagues", name => $"your colleague {name}"),
        Relationship.External => new("external", "one of them is not in the directory", name => $"{name}, who is not in the directory"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a relationship."),
    };
}
