using OutlookOneOnOne.Core.Agendas.Templates;

namespace OutlookOneOnOne.Api.Endpoints;

/// <summary>The templates at hand: those of the host, and above them what the organisation's editors wrote.</summary>
internal sealed class OrganisationTemplates(ITemplateStore store, TemplateLibrary library)
{
    public async Task<TemplateLibrary> LibraryAsync(CancellationToken cancellationToken) =>
        library.With((await store.ReadAllAsync(cancellationToken)).Select(t => new TemplateFile(t.Id.Value, t.Source))).Library;

    public async Task<StoredTemplate?> OwnAsync(TemplateId id, CancellationToken cancellationToken) =>
        (await store.ReadAllAsync(cancellationToken)).FirstOrDefault(t => t.Id == id);
}
