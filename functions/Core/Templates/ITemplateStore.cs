using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// Keeps the templates by which an organisation adds to the built-in ones or replaces them. Each call is atomic and durable; it
/// throws when the storage fails.
/// </summary>
public interface ITemplateStore
{
    /// <summary>What one file is at fault for keeps no other from being read.</summary>
    Task<StoredTemplates> ReadAllAsync(CancellationToken cancellationToken);

    /// <param name="template">As it is to be.</param>
    /// <param name="expected">The revision that its editor saw; null when the organisation must have none of this id yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    Task<Saving<TemplateSource>> SaveAsync(Template template, Revision? expected, CancellationToken cancellationToken);

    /// <summary>Deletes it in this state only.</summary>
    Task<Deleting<TemplateSource>> DeleteAsync(TemplateId id, Revision expected, CancellationToken cancellationToken);
}

/// <param name="Templates">By id.</param>
/// <param name="Faults">The faults of files that are not valid templates, by file name.</param>
public sealed record StoredTemplates(IReadOnlyList<Found<TemplateSource>> Templates, IReadOnlyList<TemplateFileFault> Faults);

/// <param name="Id">Of the template.</param>
/// <param name="Source">The file, as it was written.</param>
public sealed record TemplateSource(TemplateId Id, string Source);
