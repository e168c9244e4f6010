using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>The people of a tenant, with a mark on everybody whose calendar must not be read.</summary>
internal sealed class ReadableDirectory(GraphDirectory directory, ManagersGroup readable) : IDirectory
{
    public async Task<DirectoryReadResult> ReadAsync(CancellationToken cancellationToken)
    {
        var reading = await directory.ReadAsync(cancellationToken);
        return await readable.MembersAsync(cancellationToken) is { } answer
            ? answer.Match(
                members => reading with { Organisation = Marked(reading.Organisation, members) },
                fault => WithWarning(reading, fault))
            : reading;
    }

    private static Organisation Marked(Organisation organisation, IReadOnlySet<PersonId> members)
    {
        var people = organisation.Chart.People.Select(p => p with { CalendarMayBeRead = members.Contains(p.Id) });
        var chart = OrgChart.Create(people)
            .Match(same => same, _ => throw new InvalidOperationException("A mark cannot make a chart invalid."));
        return new Organisation(chart, organisation.Groups, organisation.Rooms);
    }

    private static DirectoryReadResult WithWarning(DirectoryReadResult reading, GraphFault fault) => reading with
    {
        Warnings =
        [
            .. reading.Warnings,
            new DirectoryWarning(say => say.DirectoryGroupUnread(
                fault.Code, $"Microsoft365:{nameof(Microsoft365Options.ManagersGroup)}", "Group.Read.All")),
        ],
    };
}
