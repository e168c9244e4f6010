using OutlookOneOnOne.Core.Assistants;

namespace OutlookOneOnOne.Api.Assistants.Tools;

/// <summary>The names of the tools. Assistants are configured with them, so they never change.</summary>
internal static class ToolNames
{
    public const string ListOneOnOnes = "list_one_on_ones";
    public const string GetAgenda = "get_agenda";
    public const string ListActions = "list_actions";
    public const string ListMentions = "list_mentions";
    public const string FindTimes = "find_times";
    public const string AddPoint = "add_point";
    public const string CompleteAction = "complete_action";
    public const string ProposeTime = "propose_time";

    /// <summary>What is recorded for each tool. A tool that is missing here does not run.</summary>
    public static IReadOnlyDictionary<string, AssistantDeed> Deeds { get; } = new Dictionary<string, AssistantDeed>(StringComparer.Ordinal)
    {
        [ListOneOnOnes] = AssistantDeed.ListedOneOnOnes,
        [GetAgenda] = AssistantDeed.ReadAgenda,
        [ListActions] = AssistantDeed.ListedActions,
        [ListMentions] = AssistantDeed.ReadMentions,
        [FindTimes] = AssistantDeed.FoundTimes,
        [AddPoint] = AssistantDeed.AddedPoint,
        [CompleteAction] = AssistantDeed.CompletedAction,
        [ProposeTime] = AssistantDeed.ProposedTime,
    };
}
