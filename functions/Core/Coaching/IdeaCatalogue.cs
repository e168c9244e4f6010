namespace OutlookOneOnOne.Core.Coaching;

/// <summary>The ideas of the Coach tab and of digests, in the order of their rotation.</summary>
public sealed class IdeaCatalogue
{
    /// <summary>One more than the 12 weeks in which none may be repeated.</summary>
    public const int MinCount = 13;

    private const string File = "ideas.json";

    private IdeaCatalogue(IReadOnlyList<Idea> all) => (All, ToPassOn) = (all, [.. all.Where(IsForManagers)]);

    /// <summary>The ideas that come with the product.</summary>
    public static IdeaCatalogue BuiltIn { get; } = Parse(ContentEntries<Idea>.BuiltIn(File), File);

    /// <summary>In the order of the rotation.</summary>
    public IReadOnlyList<Idea> All { get; }

    /// <summary>
    /// Those that the reader of a digest can pass on to their managers, in the same order; at least <see cref="MinCount"/>.
    /// </summary>
    public IReadOnlyList<Idea> ToPassOn { get; }

    /// <summary>Those of one kind, in the same order.</summary>
    public IReadOnlyList<Idea> Of(IdeaKind kind) => [.. All.Where(i => i.Kind == kind)];

    /// <summary>Those that somebody in this role can use, in the same order.</summary>
    public IReadOnlyList<Idea> For(CoachingRole role) => [.. All.Where(i => i.For.Contains(role))];

    /// <param name="json">
    /// An array of <c>{"id", "kind", "for": [], "title", "text", "when", "say", "then", "link"}</c>. Any idea may omit the link; only
    /// something to read may omit <c>when</c>, <c>say</c> and <c>then</c>.
    /// </param>
    /// <param name="file">The file name for faults.</param>
    /// <exception cref="FormatException">One line for each fault, with file and entry.</exception>
    public static IdeaCatalogue Parse(string json, string file)
    {
        var ideas = ContentEntries<Idea>.Read(json, file);
        return new IdeaCatalogue(ideas
            .RequireIds(i => i.Id)
            .Require(i => i.Id, i => !string.IsNullOrWhiteSpace(i.Title), "its title is empty")
            .Require(i => i.Id, i => !string.IsNullOrWhiteSpace(i.Text), "its text is empty")
            .Require(i => i.Id, i => i.For.Count > 0, "it does not say who it is for")
            .Require(i => i.Id, i => IsReading(i) || !string.IsNullOrWhiteSpace(i.When), "it does not say when to use it")
            .Require(i => i.Id, i => IsReading(i) || !string.IsNullOrWhiteSpace(i.Say), "it has no words to say")
            .Require(i => i.Id, i => IsReading(i) || !string.IsNullOrWhiteSpace(i.Then), "it does not say what to do with the answer")
            .Require(i => i.Id, i => i.Link is null or { IsAbsoluteUri: true, Scheme: "https" }, "its link must begin with https://")
            .Require(i => i.Id, i => !IsReading(i) || i.Link is not null, "something to read needs a link")
            .RequireForAll(
                ideas.All.Count(IsForManagers) >= MinCount,
                $"there must be at least {MinCount} ideas for managers, so that none comes twice in 12 weeks")
            .OrThrow());
    }

    private static bool IsReading(Idea idea) => idea.Kind == IdeaKind.Reading;

    private static bool IsForManagers(Idea idea) => idea.For.Contains(CoachingRole.Manager);
}
