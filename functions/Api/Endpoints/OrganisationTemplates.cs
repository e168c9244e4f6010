using OutlookOneOnOne.Core.Agendas.Templates;

namespace OutlookOneOnOne.Api.Endpoints;

/// <summary>The templates at hand: those of the host, and above them what the organisation's editors wrote.</summary>
internal sealed class OrganisationTemplates(ITemplateStore store, TemplateLibrary library)
{
    public Task<TemplateLibrary> LibraryAsync(CancellationToken cancellationToken) =>
        OrganisationLibrary.ReadAsync(store, library, cancellationToken);

    public async Task<StoredTemplate?> OwnAsync(TemplateId id, CancellationToken cancellationToken) =>
        (await store.ReadAllAsync(cancellationToken)).FirstOrDefault(t => t.Id == id);
}
