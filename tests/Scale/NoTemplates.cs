using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Scale;

/// <summary>An organisation that has added no templates; the weekly flow reads none.</summary>
internal sealed class NoTemplates : ITemplateStore
{
    public Task<StoredTemplates> ReadAllAsync(CancellationToken cancellationToken) => Task.FromResult(new StoredTemplates([], []));

    public Task<SaveResult<TemplateSource>> SaveAsync(Template template, Revision? expected, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The weekly flow saves no template.");

    public Task<DeleteResult<TemplateSource>> DeleteAsync(TemplateId id, Revision expected, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The weekly flow deletes no template.");
}
