using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// What is worth reading about 1:1s, most important first. In another language an entry is about the English page, or names a page in that
/// language on the same subject instead.
/// </summary>
public sealed class ReadingList
{
    private ReadingList(IReadOnlyList<Article> all) => All = all;

    private static readonly Func<IMessages, ReadingList> ByLanguage = CoachingContent.Of("readings", "why", Parse);

    /// <summary>The list that comes with the product, in English.</summary>
    public static ReadingList BuiltIn => In(Languages.English);

    /// <summary>The same in one language; what it lacks is in English.</summary>
    public static ReadingList In(IMessages language) => ByLanguage(language);

    /// <summary>In the order in which to read them.</summary>
    public IReadOnlyList<Article> All { get; }

    /// <summary>Those that are for somebody in this role, in the same order.</summary>
    public IReadOnlyList<Article> For(CoachingRole role) => [.. All.Where(r => r.For.Contains(role))];

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static ReadingList Parse(IReadOnlyList<ContentEntry> files)
    {
        var links = new HashSet<Uri>();
        return new ReadingList(ContentEntries<Article>.Read(files)
            .RequireIds(r => r.Id)
            .Require(r => !string.IsNullOrWhiteSpace(r.Title), "its title is empty")
            .Require(r => !string.IsNullOrWhiteSpace(r.Author), "its author is missing")
            .Require(r => r.For.Count > 0, "it does not say who it is for")
            .Require(r => !string.IsNullOrWhiteSpace(r.Why), "it does not say why it is worth reading")
            .Require(r => !r.Why.Contains('\n', StringComparison.Ordinal), "the reason to read it has more than one line")
            .Require(r => r.Link is { IsAbsoluteUri: true, Scheme: "https" }, "its link must begin with https://")
            .Require(r => links.Add(r.Link), "another entry has the same link")
            .Require(r => Languages.ByTag.ContainsKey(r.Language), "its language is none of the product")
            .OrThrow());
    }
}
