using System.Reflection;

namespace OutlookOneOnOne.Core.Messages.Content;

/// <summary>
/// Content by language: <c>en/peer.md</c>, its translation <c>de/peer.md</c>, and <c>de/peer.formal.md</c> where people are addressed
/// formally. A translation contains only words; everything else is in the English file only. What a language lacks is read in English.
/// </summary>
/// <param name="texts">The text of each file by its path, such as <c>de/ideas/stop-start-continue.md</c>.</param>
/// <param name="words">The keys of the front matter that a translation says itself.</param>
internal sealed class ContentFolder(IReadOnlyDictionary<string, string> texts, IReadOnlyCollection<string> words)
{
    /// <summary>Marks a translation that has no formal variant because it addresses nobody.</summary>
    public const string AddressesNobody = "addresses-nobody";

    private const string English = "en";
    private const string Extension = ".md";
    private const string Formal = ".formal";

    /// <summary>The files that are embedded in the program below this folder.</summary>
    public static ContentFolder Embedded(string folder, IReadOnlyCollection<string> words)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal));
        return new ContentFolder(
            names.ToDictionary(name => name[(folder.Length + 1)..].Replace('\\', '/'), name => EmbeddedText.Read(name)), words);
    }

    /// <summary>The English files below a folder, sorted, without language and extension: <c>ideas/stop-start-continue</c>.</summary>
    public IReadOnlyList<string> Below(string folder) =>
        [.. PathsIn(English, isFormal: false).Where(path => IsBelow(folder, path))];

    /// <summary>The languages that any file is in.</summary>
    public IReadOnlyList<string> Tags => [.. texts.Keys.Select(name => name.Split('/')[0]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>One file in the language, else in English.</summary>
    /// <param name="language">The language, and how people are addressed in it.</param>
    /// <param name="path">One of <see cref="Below"/>.</param>
    /// <exception cref="FormatException">The front matter of the translation contains something other than words.</exception>
    public ContentFile Read(ContentLanguage language, string path)
    {
        var original = Find(English, path, isFormal: false) ?? throw new FormatException($"{English}/{path}{Extension} does not exist.");
        return language.Tag != English && Translation(language, path) is { } own ? Checked(own).Over(original) : original;
    }

    /// <summary>
    /// Pieces that people with another language read in English; and translations without an English file, whose names are probably
    /// misspelt.
    /// </summary>
    public ContentGaps GapsIn(ContentLanguage language)
    {
        var english = Below(string.Empty);
        return new ContentGaps(
            [.. english.Where(path => Translation(language, path) is null)],
            [.. PathsIn(language.Tag, language.IsFormal).Except(english)]);
    }

    private ContentFile? Translation(ContentLanguage language, string path)
    {
        if (!language.IsFormal)
        {
            return Find(language.Tag, path, isFormal: false);
        }

        return Find(language.Tag, path, isFormal: true)
            ?? (Find(language.Tag, path, isFormal: false) is { } same && same.FrontMatter.Any(field => field.Key == AddressesNobody)
                ? same
                : null);
    }

    private ContentFile Checked(ContentFile translation)
    {
        var others = translation.FrontMatter.Select(field => field.Key)
            .Where(key => !words.Contains(key) && key != AddressesNobody)
            .ToList();
        return others.Count == 0
            ? translation with { FrontMatter = [.. translation.FrontMatter.Where(field => field.Key != AddressesNobody)] }
            : throw new FormatException($"{translation.Name}: only the English file says '{others[0]}'; remove it from the translation.");
    }

    private ContentFile? Find(string tag, string path, bool isFormal)
    {
        var name = $"{tag}/{path}{(isFormal ? Formal : string.Empty)}{Extension}";
        return texts.TryGetValue(name, out var text) ? ContentFile.Parse(name, text) : null;
    }

    private IEnumerable<string> PathsIn(string tag, bool isFormal)
    {
        var end = Formal + Extension;
        return from name in texts.Keys.Order(StringComparer.Ordinal)
               where name.StartsWith($"{tag}/", StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal) == isFormal
               select name[(tag.Length + 1)..^(isFormal ? end : Extension).Length];
    }

    private static bool IsBelow(string folder, string path) =>
        folder.Length == 0 || path.StartsWith($"{folder}/", StringComparison.Ordinal);
}

/// <param name="InEnglish">The files that the language lacks.</param>
/// <param name="OfNothing">The files of the language whose id does not exist in English.</param>
internal sealed record ContentGaps(IReadOnlyList<string> InEnglish, IReadOnlyList<string> OfNothing);
