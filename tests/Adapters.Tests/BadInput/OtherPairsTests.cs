using CsCheck;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>
/// Whatever one calendar, row or response contains, the status, dates and words of every pair that it does not concern stay the same.
/// </summary>
public sealed class OtherPairsTests
{
    [Fact]
    public Task A_calendar_changes_nothing_for_pairs_that_it_is_not_about() =>
        Firm.Any.Where(f => f.WithCalendar.Any()).SelectMany(BadCalendar.In, (firm, bad) => (firm, bad)).SampleAsync(
            async c =>
            {
                var (firm, bad) = c;
                using var files = new FirmOnDisk(firm);
                var before = await files.FiguresAsync();
                files.Write($"{Firm.Address(bad.Owner)}.ics", bad.BytesIn(firm));
                AssertOthersUnchanged(firm, bad.Concerned, bad.Owner, before, await files.FiguresAsync());
            },
            threads: 1);

    [Fact]
    public Task A_row_changes_nothing_for_pairs_that_it_is_not_about() =>
        Firm.Any.Where(f => f.WithCalendar.Any()).SelectMany(BadRow.In, (firm, bad) => (firm, bad)).SampleAsync(
            async c =>
            {
                var (firm, bad) = c;
                using var files = new FirmOnDisk(firm);
                var before = await files.FiguresAsync();
                files.WriteRows([Firm.Headings, .. firm.Rows.Take(bad.At), bad.Text, .. firm.Rows.Skip(bad.At)]);
                AssertOthersUnchanged(firm, bad.ConcernedIn(firm), null, before, await files.FiguresAsync());
            },
            threads: 1);

    [Fact]
    public Task A_response_from_Graph_changes_nothing_for_pairs_that_it_is_not_about() =>
        Firm.Any.SelectMany(BadResponse.In, (firm, bad) => (firm, bad)).SampleAsync(
            async c =>
            {
                var (firm, bad) = c;
                await using var whole = new FirmInGraph(firm, null);
                await using var damaged = new FirmInGraph(firm, bad);
                AssertOthersUnchanged(
                    firm, new HashSet<int> { bad.Person }, null, await whole.FiguresAsync(), await damaged.FiguresAsync());
            },
            threads: 1);

    private static void AssertOthersUnchanged(Firm firm, IReadOnlySet<int> concerned, int? calendar, FirmFigures before, FirmFigures after)
    {
        foreach (var (report, manager) in firm.Managers.Index().Where(m => m.Item >= 0 && !IsConcerned(m.Index, m.Item)))
        {
            var pair = (Firm.Address(manager), Firm.Address(report));
            Assert.Equal((pair, before.Pairs[pair]), (pair, after.Pairs.GetValueOrDefault(pair, "gone")));
        }

        if (calendar is { } owner)
        {
            HashSet<int> near = [.. concerned, .. firm.WhoMeets(owner)];
            var others = firm.Managers.Index().Select(m => m.Index).Where(p => !firm.LineOf(p).Any(near.Contains)).Select(Firm.Address);
            Assert.Equal(
                others.Select(p => before.Digests.GetValueOrDefault(p)), others.Select(p => after.Digests.GetValueOrDefault(p)));
        }

        // A calendar is about its owner and about any two people it names together; a row is about everybody it names. The figures of a
        // manager without a calendar of their own come from the calendars of all their reports.
        bool IsConcerned(int report, int manager) => (calendar is null
                ? concerned.Contains(report) || concerned.Contains(manager)
                : calendar == report || calendar == manager || (concerned.Contains(report) && concerned.Contains(manager)))
            || (firm.Lacking.Contains(manager) && firm.Managers.Index().Any(m => m.Item == manager && concerned.Contains(m.Index)));
    }
}
