namespace OutlookOneOnOne.Core.Agendas.Templates;

/// <summary>The built-in templates, and above them what the organisation's editors wrote.</summary>
public static class OrganisationLibrary
{
    public static async Task<TemplateLibrary> ReadAsync(ITemplateStore store, TemplateLibrary builtIn, CancellationToken cancellationToken) =>
        builtIn.With((await store.ReadAllAsync(cancellationToken)).Select(t => new TemplateFile(t.Id.Value, t.Source))).Library;
}
