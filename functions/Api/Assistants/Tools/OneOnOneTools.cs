using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Assistants.Tools;

/// <summary>Lists the 1:1s of the person: with their manager, their reports, and others in their calendar.</summary>
internal sealed class OneOnOneTools(AssistantCaller me, ReadFigures figures)
{
    [McpServerTool(
        Name = ToolNames.ListOneOnOnes,
        Title = "List my 1:1s",
        ReadOnly = true,
        Destructive = false,
        Idempotent = true,
        OpenWorld = false,
        UseStructuredContent = true,
        OutputSchemaType = typeof(MyOneOnOnes))]
    [Description(
        "Lists everybody with whom the person has 1:1s, with the last and the next one in the person's time zone. Status, with a manager "
        + "or a direct report only: covered is on track, never is none yet. A calendar that could not be read is isKnown false: then "
        + "nothing is known, which does not mean that there are no 1:1s.")]
    public async Task<CallToolResult> ListAsync(CancellationToken cancellationToken)
    {
        var own = await figures.OfSelfAsync(me.Person, me.Chart, me.Now, cancellationToken);
        List<MyOneOnOne> all = [];
        if (me.Chart.ManagerOf(me.Id) is { } manager)
        {
            all.Add(await WithAsync(manager, cancellationToken));
        }

        var reports = own.Pairs.PairsOrNone.ToDictionary(p => p.Report.Id);
        all.AddRange(me.Chart.DirectReportsOf(me.Id).Select(r => reports.TryGetValue(r.Id, out var pair) ? Of(r, pair) : Unknown(r)));
        foreach (var other in await OthersAsync(cancellationToken))
        {
            all.Add(await WithAsync(other, cancellationToken));
        }

        return ToolResult.Of(new MyOneOnOnes(me.Person.TimeZone.Id, all));
    }

    /// <summary>Neither manager nor report.</summary>
    private async Task<IEnumerable<Person>> OthersAsync(CancellationToken cancellationToken) =>
        (await figures.OneOnOnesOfAsync(me.Person, [me.Person], me.Now, cancellationToken))
            .Select(o => o.With).Distinct()
            .Select(me.Chart.Find).OfType<Person>()
            .Where(other => other.Id != me.Person.Manager && other.Manager != me.Id)
            .OrderBy(other => other.Name, StringComparer.InvariantCultureIgnoreCase);

    private async Task<MyOneOnOne> WithAsync(Person other, CancellationToken cancellationToken) =>
        (await figures.OfPairAsync(me.Person, other, me.Chart, me.Now, cancellationToken)).Match(
            known => new MyOneOnOne(OtherPerson.Of(me, other), true, me.At(known.Last), me.At(known.Next))
            {
                Status = known.Line?.Status,
                EveryDays = known.Line?.Cadence.Days,
            },
            _ => Unknown(other));

    private MyOneOnOne Of(Person report, PairCoverage pair) =>
        new(OtherPerson.Of(me, report), true, me.At(pair.Last), me.At(pair.Next))
        {
            Status = pair.Status,
            EveryDays = pair.Cadence.Days,
        };

    private MyOneOnOne Unknown(Person other) => new(OtherPerson.Of(me, other), false, null, null);
}

/// <param name="TimeZone">The IANA name of the person's time zone, in which all times are.</param>
/// <param name="OneOnOnes">With the manager, then the reports by name, then others by name.</param>
internal sealed record MyOneOnOnes(string TimeZone, IReadOnlyList<MyOneOnOne> OneOnOnes);

/// <param name="With">The other person.</param>
/// <param name="IsKnown">False when the calendar could not be read.</param>
/// <param name="Last">When the last one ended; null when there was none in the last 13 weeks.</param>
/// <param name="Next">When the next one starts; null when none is scheduled.</param>
internal sealed record MyOneOnOne(OtherPerson With, bool IsKnown, DateTimeOffset? Last, DateTimeOffset? Next)
{
    /// <summary>Of the 1:1s with the manager or a direct report; otherwise null.</summary>
    public CoverageStatus? Status { get; init; }

    /// <summary>How often the two should meet; null without a status.</summary>
    public int? EveryDays { get; init; }
}
