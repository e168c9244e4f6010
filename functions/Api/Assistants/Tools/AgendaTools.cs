using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Assistants.Tools;

/// <summary>Reads the agenda of the next 1:1 with somebody, and adds points to it.</summary>
internal sealed class AgendaTools(AssistantCaller me, AssistantWords words, PairAgenda agendas)
{
    [McpServerTool(
        Name = ToolNames.GetAgenda,
        Title = "Agenda of my next 1:1",
        ReadOnly = true,
        Destructive = false,
        Idempotent = true,
        OpenWorld = false,
        UseStructuredContent = true,
        OutputSchemaType = typeof(NextAgenda))]
    [Description(
        "Gets the points on the agenda of the next 1:1 with one person, in order, with those still open from earlier ones. theirsLeftOut "
        + "counts the points that the other person wrote and has not allowed assistants to read.")]
    public async Task<CallToolResult> ReadAsync(
        [Description("The email address of the other person.")] string person, CancellationToken cancellationToken)
    {
        if (me.Find(person) is not { } other)
        {
            return ToolResult.NoSuchPerson;
        }

        var next = await agendas.NextAsync(other, cancellationToken);
        var points = await agendas.PointsAsync(other, next ?? me.Now, cancellationToken);
        var (readable, leftOut) = await words.OfAsync(points, point => point.Item.Author, cancellationToken);
        return ToolResult.Of(new NextAgenda(
            OtherPerson.Of(me, other),
            me.At(next),
            me.Person.TimeZone.Id,
            [.. readable.Select(point => AgendaPoint.Of(point, me.Id))],
            leftOut));
    }

    [McpServerTool(
        Name = ToolNames.AddPoint,
        Title = "Add a point to an agenda",
        ReadOnly = false,
        Destructive = false,
        Idempotent = true,
        OpenWorld = false,
        UseStructuredContent = true,
        OutputSchemaType = typeof(AddedPoint))]
    [Description(
        "Adds a point to the agenda of the next 1:1 with one person, in the name of the person for whom you work. The other person sees "
        + "it. Adding the same text again changes nothing.")]
    public async Task<CallToolResult> AddAsync(
        [Description("The email address of the other person.")] string person,
        [Description("The point: one line of Markdown, at most 1,000 characters.")] string text,
        CancellationToken cancellationToken)
    {
        if (me.Find(person) is not { } other)
        {
            return ToolResult.NoSuchPerson;
        }

        if (!ItemText.TryParse(text, out var point))
        {
            return ToolResult.Refused($"text: give one line of 1 to {ItemText.MaxLength} characters.");
        }

        var next = await agendas.NextAsync(other, cancellationToken);
        var points = await agendas.PointsAsync(other, next ?? me.Now, cancellationToken);
        if (points.FirstOrDefault(p => p.Item.Author == me.Id && p.Item.Text == point) is { } before)
        {
            return ToolResult.Of(new AddedPoint(before.Item.Id.Value, me.At(next)));
        }

        var add = new AgendaEdit.Add(ItemId.Parse($"{Guid.NewGuid():n}"), point, next ?? me.Now);
        return await agendas.ApplyAsync(other, add, cancellationToken) switch
        {
            ChangeAgendaResult.Done => ToolResult.Of(new AddedPoint(add.Item.Value, me.At(next))),
            ChangeAgendaResult.Refused => ToolResult.Refused(
                "There are too many open points on this agenda. Ask the person to tick some off first."),
            _ => throw new InvalidOperationException("Without a revision, there is no conflict."),
        };
    }
}

/// <param name="With">The other person.</param>
/// <param name="Start">When the next 1:1 starts; null when none is scheduled: then these points wait for one.</param>
/// <param name="TimeZone">The IANA name of the person's time zone.</param>
/// <param name="Points">In order.</param>
/// <param name="TheirsLeftOut">How many points the other person wrote that are left out.</param>
internal sealed record NextAgenda(
    OtherPerson With, DateTimeOffset? Start, string TimeZone, IReadOnlyList<AgendaPoint> Points, int TheirsLeftOut);

/// <param name="Id">Unique within the pair.</param>
/// <param name="Text">One line of Markdown.</param>
/// <param name="IsMine">Whether the person wrote it; otherwise the other person did.</param>
/// <param name="Place">Open, done, or moved to the 1:1 after this one.</param>
/// <param name="TimesCarried">The number of earlier agendas on which it was open.</param>
internal sealed record AgendaPoint(string Id, string Text, bool IsMine, ItemPlace Place, int TimesCarried)
{
    public static AgendaPoint Of(CarriedItem point, PersonId me) =>
        new(point.Item.Id.Value, point.Item.Text.Value, point.Item.Author == me, point.Place, point.TimesCarried);

    public override string ToString() => $"{nameof(AgendaPoint)} {Id}";
}

/// <param name="Id">The id of the point.</param>
/// <param name="Start">When the 1:1 starts; null when none is scheduled: the point waits for one.</param>
internal sealed record AddedPoint(string Id, DateTimeOffset? Start);
