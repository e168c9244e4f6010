using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Assistants;

/// <summary>Something that an assistant did in the name of a person. It never holds words that anybody wrote.</summary>
/// <param name="At">When the assistant asked for it.</param>
/// <param name="Deed">What it asked for.</param>
/// <param name="With">The other person of the 1:1; null when it is about none in particular, or about somebody who does not exist.</param>
public sealed record AssistantCall(Instant At, AssistantDeed Deed, PersonId? With);

/// <summary>What an assistant can do. The names are stored.</summary>
public enum AssistantDeed
{
    /// <summary>Listed the person's 1:1s.</summary>
    ListedOneOnOnes,

    /// <summary>Read the agenda of the next 1:1 with somebody.</summary>
    ReadAgenda,

    /// <summary>Listed open action items.</summary>
    ListedActions,

    /// <summary>Read what digests said about the person.</summary>
    ReadMentions,

    /// <summary>Looked for times for the next 1:1 with somebody.</summary>
    FoundTimes,

    /// <summary>Added a point to an agenda.</summary>
    AddedPoint,

    /// <summary>Ticked off an action item.</summary>
    CompletedAction,

    /// <summary>Prepared a calendar file for a proposed time.</summary>
    ProposedTime,
}
