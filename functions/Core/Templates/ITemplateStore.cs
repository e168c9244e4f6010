using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// Stores an organisation's own templates, which extend or replace the built-in ones. Each call is atomic and durable. Throws when the
/// storage fails.
/// </summary>
public interface ITemplateStore
{
    /// <summary>A faulty file does not prevent the others from being read.</summary>
    Task<StoredTemplates> ReadAllAsync(CancellationToken cancellationToken);

    /// <param name="template">The new template.</param>
    /// <param name="expected">The revision that its editor saw; null if the organisation must not have a template with this id yet.</param>
    /// <param name="cancellationToken">Cancels before the write begins, not during it.</param>
    Task<SaveResult<TemplateSource>> SaveAsync(Template template, Revision? expected, CancellationToken cancellationToken);

    /// <summary>Deletes the template if the revision is still current.</summary>
    Task<DeleteResult<TemplateSource>> DeleteAsync(TemplateId id, Revision expected, CancellationToken cancellationToken);
}

/// <param name="Templates">By id.</param>
/// <param name="Faults">The faults of files that are not valid templates, by file name.</param>
public sealed record StoredTemplates(IReadOnlyList<Found<TemplateSource>> Templates, IReadOnlyList<TemplateFileFault> Faults);

/// <param name="Id">The id of the template.</param>
/// <param name="Source">The text of the file, as it was written.</param>
public sealed record TemplateSource(TemplateId Id, string Source);
