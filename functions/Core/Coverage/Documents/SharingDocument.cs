using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary><see cref="FiguresPolicy"/> as stored, in one document of the installation.</summary>
/// <param name="IsOn">Figures are shown to others.</param>
/// <param name="Groups">The addresses of the groups of a pilot.</param>
/// <param name="Managers">The addresses of the managers of a pilot.</param>
internal sealed record SharingDocument(bool IsOn, IReadOnlyList<string> Groups, IReadOnlyList<string> Managers)
{
    public static SharingDocument Of(FiguresPolicy policy) =>
        new(policy.IsOn, [.. policy.Groups.Select(g => g.Value)], [.. policy.Managers.Select(m => m.Value)]);

    public FiguresPolicy ToPolicy() => DocumentException.Read(
        () => new FiguresPolicy
        {
            IsOn = IsOn,
            Groups = [.. Groups.Select(EmailAddress.Parse)],
            Managers = [.. Managers.Select(EmailAddress.Parse)],
        },
        "sharing");
}
