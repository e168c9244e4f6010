using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// All items of a pair as one of the two wants them to be, e.g. after merging. It may do what single edits may: nobody puts words
/// into the other one's mouth.
/// </summary>
public static class ItemsProposal
{
    /// <param name="current">What is saved.</param>
    /// <param name="proposed">What is to be. Written and ticked off in the proposer's own name where it is new.</param>
    /// <param name="by">Who proposes.</param>
    /// <param name="now">When: the time of what is new.</param>
    public static ProposalOutcome Apply(PairAgendas current, IReadOnlyList<AgendaItem> proposed, PersonId by, Instant now)
    {
        var faults = new List<ProposalFault>();
        faults.AddRange(proposed.GroupBy(i => i.Id).Where(g => g.Count() > 1).Select(g => new ProposalFault(g.Key, "This item is in the list more than once.")));
        faults.AddRange(current.Items.Where(i => i.Author != by && proposed.All(p => p.Id != i.Id))
            .Select(i => new ProposalFault(i.Id, "Only the one who wrote an item can remove it; it can be ticked off instead.")));
        faults.AddRange(proposed.Where(p => current.Find(p.Id) is { } was && was.Author != by && was.Text != p.Text)
            .Select(p => new ProposalFault(p.Id, "Only the one who wrote an item can change its text.")));
        if (proposed.Count(p => p.IsOpen) > Math.Max(AgendaModel.MostItems, current.Items.Count(i => i.IsOpen)))
        {
            faults.Add(new ProposalFault(null, $"There can be {AgendaModel.MostItems} open items; tick some off first."));
        }

        return faults.Count > 0
            ? new ProposalOutcome.Refused(faults)
            : new ProposalOutcome.Accepted(current.WithItems(proposed.Select(p => InOwnName(current.Find(p.Id), p, by, now))));
    }

    private static AgendaItem InOwnName(AgendaItem? was, AgendaItem proposed, PersonId by, Instant now) => proposed with
    {
        Author = was?.Author ?? by,
        Created = was?.Created ?? now,
        Done = proposed.Done is { } done ? was?.Done ?? new ItemDone(now, by, done.On) : null,
    };
}

/// <param name="Item">Which item; null for all of them together.</param>
/// <param name="Message">Why not, as a sentence.</param>
public sealed record ProposalFault(ItemId? Item, string Message);

public abstract record ProposalOutcome
{
    private ProposalOutcome()
    {
    }

    public sealed record Accepted(PairAgendas After) : ProposalOutcome;

    public sealed record Refused(IReadOnlyList<ProposalFault> Faults) : ProposalOutcome;
}
