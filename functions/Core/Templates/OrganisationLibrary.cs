using System.Collections.Concurrent;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// The built-in templates of a language, overridden and extended by the organisation's own, which are the same in every language. Parsed
/// once for each state of the store: callers get the same object until somebody changes a template.
/// </summary>
public sealed class OrganisationLibrary(ITemplateStore store)
{
    private volatile Parsed? latest;

    /// <summary>Includes the errors in the organisation's files; a file with errors is skipped, and the others are used.</summary>
    public async Task<TemplateLibraryResult> ReadAsync(IMessages language, CancellationToken cancellationToken)
    {
        var stored = await store.ReadAllAsync(cancellationToken);
        var state = new State([.. stored.Templates.Select(t => (t.Document.Id, t.Revision))], stored.Faults);
        if (latest is not { } known || !known.State.IsSameAs(state))
        {
            latest = known = new Parsed(state, new ConcurrentDictionary<IMessages, TemplateLibraryResult>());
        }

        return known.ByLanguage.GetOrAdd(language, key => Parse(stored, key));
    }

    private static TemplateLibraryResult Parse(StoredTemplates stored, IMessages language)
    {
        var reading = TemplateLibrary.In(language)
            .With(stored.Templates.Select(t => new TemplateFile(t.Document.Id.Value, t.Document.Source)));
        return reading with { Faults = [.. stored.Faults, .. reading.Faults] };
    }

    private sealed record Parsed(State State, ConcurrentDictionary<IMessages, TemplateLibraryResult> ByLanguage);

    private sealed record State(IReadOnlyList<(TemplateId Id, Revision Revision)> Templates, IReadOnlyList<TemplateFileFault> Faults)
    {
        public bool IsSameAs(State other) => Templates.SequenceEqual(other.Templates) && Faults.SequenceEqual(other.Faults);
    }
}
