using System.Collections.Concurrent;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Messages.Content;
using YamlDotNet.RepresentationModel;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>The files in <c>Content</c>, by language, in the order that <c>order.yaml</c> gives them.</summary>
internal static class CoachingContent
{
    private const string Root = "Coaching/Content";

    // A translation may name another page to read, in its own language.
    private static readonly string[] OfOtherPages = ["author", "link", "found", "language"];

    public static ContentFolder Folder { get; } = ContentFolder.Embedded(Root, OfOtherPages);

    private static readonly Lazy<ILookup<string, string>> Order = new(() => OrderIn(EmbeddedText.Read($"{Root}/order.yaml")));

    /// <summary>Creates something from the content of one kind, once for each language.</summary>
    /// <param name="kind">The folder of the kind.</param>
    /// <param name="opening">The field for the words below the title.</param>
    /// <param name="parse">Creates it from the entries, in their order.</param>
    public static Func<IMessages, T> Of<T>(string kind, string opening, Func<IReadOnlyList<ContentEntry>, T> parse)
    {
        var made = new ConcurrentDictionary<ContentLanguage, T>();
        return messages => made.GetOrAdd(ContentLanguage.Of(messages), language => parse(Read(language, kind, opening)));
    }

    /// <exception cref="FormatException">A file has no place in the order, or a place has no file.</exception>
    public static IReadOnlyList<ContentEntry> Read(ContentLanguage language, string kind, string opening) =>
        [.. InOrder(kind, Folder.Below(kind), [.. Order.Value[kind]])
            .Select(path => ContentEntry.Of(Folder.Read(language, path), opening))];

    /// <summary>The paths in the order of their ids.</summary>
    internal static IReadOnlyList<string> InOrder(string kind, IReadOnlyList<string> paths, IReadOnlyList<string> ids)
    {
        List<string> ordered = [.. ids.Select(id => $"{kind}/{id}")];
        var faults = ordered.Except(paths).Select(path => $"order.yaml: there is no file en/{path}.md.")
            .Concat(paths.Except(ordered).Select(path => $"order.yaml: en/{path}.md has no place."))
            .Concat(ordered.CountBy(path => path).Where(path => path.Value > 1).Select(path => $"order.yaml: {path.Key} has two places."))
            .ToList();
        return faults.Count == 0 ? ordered : throw new FormatException(string.Join('\n', faults));
    }

    private static ILookup<string, string> OrderIn(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return ((YamlMappingNode)stream.Documents[0].RootNode).Children
            .SelectMany(kind => ((YamlSequenceNode)kind.Value).Children.Select(id => (Kind: kind.Key.ToString(), Id: id.ToString())))
            .ToLookup(place => place.Kind, place => place.Id);
    }
}
