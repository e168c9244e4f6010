using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// The built-in templates, overridden and extended by the organisation's own. Parsed once for each state of the store: callers get the same
/// object until somebody changes a template.
/// </summary>
public sealed class OrganisationLibrary(ITemplateStore store, TemplateLibrary builtIn)
{
    private volatile Parsed? latest;

    /// <summary>Includes the errors in the organisation's files; a file with errors is skipped, and the others are used.</summary>
    public async Task<TemplateLibraryResult> ReadAsync(CancellationToken cancellationToken)
    {
        var stored = await store.ReadAllAsync(cancellationToken);
        var state = new State([.. stored.Templates.Select(t => (t.Document.Id, t.Revision))], stored.Faults);
        if (latest is not { } known || !known.State.IsSameAs(state))
        {
            latest = known = new Parsed(state, Parse(stored));
        }

        return known.Reading;
    }

    private TemplateLibraryResult Parse(StoredTemplates stored)
    {
        var reading = builtIn.With(stored.Templates.Select(t => new TemplateFile(t.Document.Id.Value, t.Document.Source)));
        return reading with { Faults = [.. stored.Faults, .. reading.Faults] };
    }

    private sealed record Parsed(State State, TemplateLibraryResult Reading);

    private sealed record State(IReadOnlyList<(TemplateId Id, Revision Revision)> Templates, IReadOnlyList<TemplateFileFault> Faults)
    {
        public bool IsSameAs(State other) => Templates.SequenceEqual(other.Templates) && Faults.SequenceEqual(other.Faults);
    }
}
