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
    Task<TemplateSave> SaveAsync(Template template, Revision? expected, CancellationToken cancellationToken);

    /// <summary>Deleting what is not there is a conflict with nothing.</summary>
    Task<TemplateSave> DeleteAsync(TemplateId id, Revision expected, CancellationToken cancellationToken);
}

/// <param name="Templates">By id.</param>
/// <param name="Faults">Of what lies there and cannot be taken for a template, by the name under which it lies there.</param>
public sealed record StoredTemplates(IReadOnlyList<StoredTemplate> Templates, IReadOnlyList<TemplateFileFault> Faults);

/// <param name="Id">Of the template.</param>
/// <param name="Source">The file, as it was written.</param>
/// <param name="Revision">To save on top of.</param>
public sealed record StoredTemplate(TemplateId Id, string Source, Revision Revision);

public abstract record TemplateSave
{
    private TemplateSave()
    {
    }

    /// <param name="Revision">Null once it is deleted.</param>
    public sealed record Done(Revision? Revision) : TemplateSave;

    /// <summary>Somebody changed it in between; nothing was done.</summary>
    /// <param name="Current">Null when there is none now.</param>
    public sealed record Conflict(StoredTemplate? Current) : TemplateSave;
}
