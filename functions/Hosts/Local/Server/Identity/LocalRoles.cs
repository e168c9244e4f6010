using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Server.Identity;

/// <summary>Who may do more than use the product, by the options of <c>serve</c>.</summary>
internal sealed class LocalRoles(IReadOnlyCollection<PersonId> administrators, IReadOnlyCollection<PersonId> templateEditors)
{
    public const string Administrator = "Administrator";
    public const string TemplateEditor = "TemplateEditor";

    public static LocalRoles None { get; } = new([], []);

    public IEnumerable<string> Of(PersonId person)
    {
        if (administrators.Contains(person))
        {
            yield return Administrator;
        }

        if (templateEditors.Contains(person))
        {
            yield return TemplateEditor;
        }
    }
}
