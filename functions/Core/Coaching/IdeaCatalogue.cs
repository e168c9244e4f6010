using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>The ideas of the Coach tab and of digests, in the order of their rotation.</summary>
public sealed class IdeaCatalogue
{
    /// <summary>One more than the 12 weeks in which none may be repeated.</summary>
    public const int MinCount = 13;

    private IdeaCatalogue(IReadOnlyList<Idea> all) => (All, ToPassOn) = (all, [.. all.Where(IsForManagers)]);

    private static readonly Func<IMessages, IdeaCatalogue> ByLanguage = CoachingContent.Of("ideas", "text", Parse);

    /// <summary>The ideas that come with the product, in English.</summary>
    public static IdeaCatalogue BuiltIn => In(Languages.English);

    /// <summary>The same in one language; what it lacks is in English.</summary>
    public static IdeaCatalogue In(IMessages language) => ByLanguage(language);

    /// <summary>In the order of the rotation.</summary>
    public IReadOnlyList<Idea> All { get; }

    /// <summary>
    /// Those that the reader of a digest can pass on to their managers, in the same order; at least <see cref="MinCount"/>.
    /// </summary>
    public IReadOnlyList<Idea> ToPassOn { get; }

    /// <summary>The idea with this id; null when there is none.</summary>
    public Idea? Find(string id) => All.FirstOrDefault(i => i.Id == id);

    /// <summary>Those of one kind, in the same order.</summary>
    public IReadOnlyList<Idea> Of(IdeaKind kind) => [.. All.Where(i => i.Kind == kind)];

    /// <summary>Those that somebody in this role can use, in the same order.</summary>
    public IReadOnlyList<Idea> For(CoachingRole role) => [.. All.Where(i => i.For.Contains(role))];

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static IdeaCatalogue Parse(IReadOnlyList<ContentEntry> files)
    {
        var ideas = ContentEntries<Idea>.Read(files);
        return new IdeaCatalogue(ideas
            .RequireIds(i => i.Id)
            .Require(i => !string.IsNullOrWhiteSpace(i.Title), "its title is empty")
            .Require(i => !string.IsNullOrWhiteSpace(i.Text), "its text is empty")
            .Require(i => i.For.Count > 0, "it does not say who it is for")
            .Require(i => IsReading(i) || !string.IsNullOrWhiteSpace(i.When), "it does not say when to use it")
            .Require(i => IsReading(i) || !string.IsNullOrWhiteSpace(i.Say), "it has no words to say")
            .Require(i => IsReading(i) || !string.IsNullOrWhiteSpace(i.Then), "it does not say what to do with the answer")
            .Require(i => i.Link is null or { IsAbsoluteUri: true, Scheme: "https" }, "its link must begin with https://")
            .Require(i => !IsReading(i) || i.Link is not null, "something to read needs a link")
            .RequireForAll(
                ideas.All.Count(IsForManagers) >= MinCount,
                $"there must be at least {MinCount} ideas for managers, so that none comes twice in 12 weeks")
            .OrThrow());
    }

    private static bool IsReading(Idea idea) => idea.Kind == IdeaKind.Reading;

    private static bool IsForManagers(Idea idea) => idea.For.Contains(CoachingRole.Manager);
}
