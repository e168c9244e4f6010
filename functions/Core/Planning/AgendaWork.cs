using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>The work of preparing one agenda, if it is still due by then.</summary>
/// <param name="One">One of the two, in no order.</param>
/// <param name="Other">The other person.</param>
/// <param name="Start">When their 1:1 starts.</param>
public sealed record AgendaWork(PersonId One, PersonId Other, Instant Start)
{
    private const int Version = 1;

    /// <summary>The two people, in no order.</summary>
    public PairId Pair { get; } = PairId.Of(One, Other);

    /// <summary>The work of writing an agenda that is due.</summary>
    public static AgendaWork Of(DueAgenda due) => new(due.Preparer.Id, due.Other.Id, due.Start);

    /// <summary>The message for the work queue. It carries ids only.</summary>
    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.Agenda,
        $"agenda/{Pair}/{WorkBody.Text(Start)}",
        new JsonObject { ["one"] = One.Value, ["other"] = Other.Value, ["start"] = WorkBody.Text(Start) });

    /// <summary>Null when the message cannot be read.</summary>
    public static AgendaWork? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.Agenda, Version) is { } body
        && body.PersonIn("one") is { } one
        && body.PersonIn("other") is { } other
        && one != other
        && body.InstantIn("start") is { } start
            ? new AgendaWork(one, other, start)
            : null;
}
