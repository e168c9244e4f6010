using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Api.Assistants.Tools;

/// <summary>Lists the open action items of all 1:1s of the person, and ticks them off.</summary>
internal sealed class ActionTools(AssistantCaller me, AssistantWords words, ReadMyActions actions, Notebooks notebooks)
{
    [McpServerTool(
        Name = ToolNames.ListActions,
        Title = "My open action items",
        ReadOnly = true,
        Destructive = false,
        Idempotent = true,
        OpenWorld = false,
        UseStructuredContent = true,
        OutputSchemaType = typeof(OpenActions))]
    [Description(
        "Lists the open action items of all 1:1s of the person, theirs and the other people's, by due date. othersLeftOut counts those "
        + "that somebody else wrote who has not allowed assistants to read them.")]
    public async Task<CallToolResult> ListAsync(CancellationToken cancellationToken)
    {
        var all = await actions.OfAsync(me.Id, cancellationToken);
        var (readable, leftOut) = await words.OfAsync(all, opened => opened.Entry.Author, cancellationToken);
        return ToolResult.Of(new OpenActions([.. readable.Select(Of).OfType<OpenAction>()], leftOut));
    }

    [McpServerTool(
        Name = ToolNames.CompleteAction,
        Title = "Tick off an action item",
        ReadOnly = false,
        Destructive = false,
        Idempotent = true,
        OpenWorld = false,
        UseStructuredContent = true,
        OutputSchemaType = typeof(CompletedAction))]
    [Description(
        "Ticks off one action item of the person's 1:1s with one person; both of the two see it. Ticking off what is done changes nothing. "
        + "Do it only if the person said that it is done.")]
    public async Task<CallToolResult> CompleteAsync(
        [Description("The email address of the other person.")] string person,
        [Description("The id of the action item, from list_actions.")] string action,
        CancellationToken cancellationToken)
    {
        if (me.Find(person) is not { } other)
        {
            return ToolResult.NoSuchPerson;
        }

        var book = notebooks.Of(me.Id, other.Id);
        return NotebookEntryId.TryParse(action, out var id)
            && await book.ReadAsync(id, cancellationToken) is EntryReadResult.Found { Opened: { Entry: ActionItem } found }
            ? (await book.CompleteAsync(id, found.Revision, me.Now, cancellationToken)).Match(
                _ => ToolResult.Of(new CompletedAction(id.Value, IsDone: true)),
                _ => ToolResult.Refused("Somebody changed this action item just now. List the action items again, and ask the person."),
                () => NoSuchAction,
                () => NoSuchAction)
            : NoSuchAction;
    }

    private static CallToolResult NoSuchAction { get; } = ToolResult.Refused(
        "action: there is no action item with this id in the 1:1s with this person. Take the id and the person from list_actions.");

    /// <summary>Null if the other has left.</summary>
    private OpenAction? Of(OpenEntry opened) =>
        opened.Entry is ActionItem item && me.Chart.Find(item.Author == me.Id ? item.Partner : item.Author) is { } other
            ? new OpenAction(
                item.Id.Value,
                item.Text.Markdown,
                OtherPerson.Of(me, other),
                item.Owner == me.Id,
                item.Author == me.Id,
                item.Due?.ToDateOnly())
            : null;
}

/// <param name="Actions">Those with a due date first.</param>
/// <param name="OthersLeftOut">How many others wrote that are left out.</param>
internal sealed record OpenActions(IReadOnlyList<OpenAction> Actions, int OthersLeftOut);

/// <param name="Id">For complete_action, together with the email address of the other person.</param>
/// <param name="Text">What to do, in Markdown.</param>
/// <param name="With">The other person of the 1:1.</param>
/// <param name="IsMine">Whether the person has to do it; otherwise the other person has to.</param>
/// <param name="IsWrittenByMe">Whether the person wrote it.</param>
/// <param name="Due">The due date; null without one.</param>
internal sealed record OpenAction(string Id, string Text, OtherPerson With, bool IsMine, bool IsWrittenByMe, DateOnly? Due)
{
    public override string ToString() => $"{nameof(OpenAction)} {Id}";
}

/// <param name="Id">The id of the action item.</param>
/// <param name="IsDone">True.</param>
internal sealed record CompletedAction(string Id, bool IsDone);
