namespace OutlookOneOnOne.Core.Coaching;

/// <summary>The ideas that digests pass on, in the order of their rotation.</summary>
public sealed class IdeaCatalogue
{
    /// <summary>One more than the 12 weeks in which none may be repeated.</summary>
    public const int Fewest = 13;

    private const string File = "ideas.json";

    private IdeaCatalogue(IReadOnlyList<Idea> all) => All = all;

    /// <summary>The ideas that come with the product.</summary>
    public static IdeaCatalogue BuiltIn { get; } = Parse(ContentEntries<Idea>.BuiltIn(File), File);

    /// <summary>In the order of the rotation; at least <see cref="Fewest"/>.</summary>
    public IReadOnlyList<Idea> All { get; }

    /// <summary>Those of one kind, in the same order.</summary>
    public IReadOnlyList<Idea> Of(IdeaKind kind) => [.. All.Where(i => i.Kind == kind)];

    /// <param name="json">An array of <c>{"id", "kind", "title", "text", "link"}</c>; only the link may be left out.</param>
    /// <param name="file">The file name for faults.</param>
    /// <exception cref="FormatException">One line for each fault, with file and entry.</exception>
    public static IdeaCatalogue Parse(string json, string file)
    {
        var ideas = ContentEntries<Idea>.Read(json, file);
        return new IdeaCatalogue(ideas
            .RequireIds(i => i.Id)
            .Require(i => i.Id, i => !string.IsNullOrWhiteSpace(i.Title), "its title is empty")
            .Require(i => i.Id, i => !string.IsNullOrWhiteSpace(i.Text), "its text is empty")
            .Require(i => i.Id, i => i.Link is null or { IsAbsoluteUri: true, Scheme: "https" }, "its link must begin with https://")
            .Require(i => i.Id, i => i.Kind != IdeaKind.Reading || i.Link is not null, "something to read needs a link")
            .RequireOfAll(ideas.All.Count >= Fewest, $"there must be at least {Fewest} ideas, so that none comes twice in 12 weeks")
            .OrThrow());
    }
}
