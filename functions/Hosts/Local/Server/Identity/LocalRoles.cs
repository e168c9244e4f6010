using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Server.Identity;

/// <summary>The people with additional roles, from the options of <c>serve</c>.</summary>
internal sealed class LocalRoles(IReadOnlyCollection<PersonId> administrators, IReadOnlyCollection<PersonId> templateEditors)
{

    public static LocalRoles None { get; } = new([], []);

    public IEnumerable<string> Of(PersonId person)
    {
        if (administrators.Contains(person))
        {
            yield return ApiRole.Administrator;
        }

        if (templateEditors.Contains(person))
        {
            yield return ApiRole.TemplateEditor;
        }
    }
}
