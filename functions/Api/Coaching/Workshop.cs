using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Coaching;

/// <param name="Steps">The plan, without a gap.</param>
/// <param name="Cards">Role cards.</param>
/// <param name="Sheets">Pages to print.</param>
internal sealed record WorkshopResponse(
    IReadOnlyList<WorkshopStep> Steps, IReadOnlyList<RoleCard> Cards, IReadOnlyList<WorkshopSheet> Sheets)
{
    public static WorkshopResponse In(IMessages language)
    {
        var kit = WorkshopKit.In(language);
        return new WorkshopResponse(kit.Steps, kit.Cards, kit.Sheets);
    }
}
