namespace OutlookOneOnOne.Core.Coaching;

/// <summary>What is worth reading about 1:1s, most important first.</summary>
public sealed class ReadingList
{
    private const string File = "readings.json";

    private ReadingList(IReadOnlyList<Article> all) => All = all;

    /// <summary>The list that comes with the product.</summary>
    public static ReadingList BuiltIn { get; } = Parse(ContentEntries<Article>.BuiltIn(File), File);

    /// <summary>In the order in which to read them.</summary>
    public IReadOnlyList<Article> All { get; }

    /// <summary>Those that are for somebody in this role, in the same order.</summary>
    public IReadOnlyList<Article> For(CoachingRole role) => [.. All.Where(r => r.For.Contains(role))];

    /// <param name="json">An array of <c>{"id", "title", "author", "link", "for": [], "why", "found"}</c>.</param>
    /// <param name="file">The file name for faults.</param>
    /// <exception cref="FormatException">One line for each fault, with file and entry.</exception>
    public static ReadingList Parse(string json, string file)
    {
        var links = new HashSet<Uri>();
        return new ReadingList(ContentEntries<Article>.Read(json, file)
            .RequireIds(r => r.Id)
            .Require(r => r.Id, r => !string.IsNullOrWhiteSpace(r.Title), "its title is empty")
            .Require(r => r.Id, r => !string.IsNullOrWhiteSpace(r.Author), "its author is missing")
            .Require(r => r.Id, r => r.For.Count > 0, "it does not say who it is for")
            .Require(r => r.Id, r => !string.IsNullOrWhiteSpace(r.Why), "it does not say why it is worth reading")
            .Require(r => r.Id, r => !r.Why.Contains('\n', StringComparison.Ordinal), "the reason to read it has more than one line")
            .Require(r => r.Id, r => r.Link is { IsAbsoluteUri: true, Scheme: "https" }, "its link must begin with https://")
            .Require(r => r.Id, r => links.Add(r.Link), "another entry has the same link")
            .OrThrow());
    }
}
