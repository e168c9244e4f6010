using System.Collections.Concurrent;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Messages.Content;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>The templates in use: the built-in ones, and the organisation's own, which replace or extend them.</summary>
public sealed class TemplateLibrary
{
    // What a translation says itself; kind, cadence and minutes are in the English file only.
    private static readonly ContentFolder Folder = ContentFolder.Embedded(
        "Templates/Library", ["version", "purpose", "leave-out", "evidence"]);

    private static readonly ConcurrentDictionary<ContentLanguage, TemplateLibrary> ByLanguage = new();

    private readonly Dictionary<TemplateId, Template> byId;

    private TemplateLibrary(IReadOnlyList<Template> all)
    {
        All = all;
        byId = all.ToDictionary(t => t.Id);
    }

    /// <summary>The templates that come with the product, in English.</summary>
    /// <exception cref="InvalidOperationException">One of them is broken.</exception>
    public static TemplateLibrary BuiltIn => In(Languages.English);

    /// <summary>The built-in ones in the order of the library, then the organisation's own by id.</summary>
    public IReadOnlyList<Template> All { get; }

    /// <summary>The templates that come with the product in one language; those that it lacks are in English.</summary>
    /// <exception cref="InvalidOperationException">One of them is broken.</exception>
    public static TemplateLibrary In(IMessages language) =>
        ByLanguage.GetOrAdd(ContentLanguage.Of(language), key => Read(Folder, key));

    /// <summary>The template with this id; null when there is none.</summary>
    public Template? Find(TemplateId id) => byId.GetValueOrDefault(id);

    /// <summary>
    /// Replaces templates with the same id and adds the rest. A file with errors is skipped and reported in the faults; the others are
    /// used.
    /// </summary>
    public TemplateLibraryResult With(IEnumerable<TemplateFile> organisation)
    {
        var faults = new List<TemplateFileFault>();
        var own = new Dictionary<TemplateId, (Template Template, string File)>();
        foreach (var file in organisation.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            faults.AddRange(TemplateParser.Parse(file.Text) switch
            {
                TemplateParseResult.Invalid invalid => invalid.Faults.Select(f => new TemplateFileFault(file.Name, f.Line, f.Message)),
                TemplateParseResult.Valid { Template: var template } when !own.TryAdd(template.Id, (template, file.Name)) =>
                [
                    new TemplateFileFault(file.Name, 1, Taken(template.Id, own[template.Id].File)),
                ],
                _ => [],
            });
        }

        var replaced = All.Select(t => own.Remove(t.Id, out var replacement) ? replacement.Template : t).ToList();
        return new TemplateLibraryResult(
            new TemplateLibrary([.. replaced, .. own.Values.Select(o => o.Template).OrderBy(t => t.Id)]), faults);
    }

    /// <exception cref="InvalidOperationException">One of the templates is broken.</exception>
    internal static TemplateLibrary Read(ContentFolder folder, ContentLanguage language)
    {
        var files = folder.Below(string.Empty).Select(id => folder.Read(language, id)).Select(f => new TemplateFile(f.Name, f.Text));
        var reading = new TemplateLibrary([]).With(files);
        return reading.Faults.Count == 0
            ? new TemplateLibrary([.. reading.Library.All.OrderBy(t => BuiltInOrder.Of(t.Id))])
            : throw new InvalidOperationException($"A built-in template is invalid:\n{string.Join('\n', reading.Faults)}");
    }

    /// <summary>The languages that a built-in template is in.</summary>
    internal static IReadOnlyList<string> Tags => Folder.Tags;

    /// <summary>What a language lacks of the built-in templates.</summary>
    internal static ContentGaps GapsIn(ContentLanguage language) => Folder.GapsIn(language);

    private static Func<IFieldsMessages, string> Taken(TemplateId id, string file) => say => say.TemplateIdTaken(id.Value, file);
}

/// <param name="Name">The name that faults show: a path or an id.</param>
/// <param name="Text">The whole file.</param>
public sealed record TemplateFile(string Name, string Text);

/// <param name="Library">The valid templates.</param>
/// <param name="Faults">What is wrong, by file.</param>
public sealed record TemplateLibraryResult(TemplateLibrary Library, IReadOnlyList<TemplateFileFault> Faults);

/// <summary>A fault with its place.</summary>
public sealed record TemplateFileFault(string File, int Line, Func<IFieldsMessages, string> Message)
{
    /// <summary><c>file:line: message</c>, as compilers write it.</summary>
    /// <param name="messages">In the language of the reader.</param>
    public string In(IMessages messages) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}: {Message(messages.Fields)}");

    /// <summary>The same in English, for logs.</summary>
    public override string ToString() => In(Languages.English);
}
