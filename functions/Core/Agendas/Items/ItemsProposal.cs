using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// Checks all items of a pair as one of the two people wants them, e.g. after merging. The rules are those of single edits: nobody changes
/// what the other person wrote.
/// </summary>
public static class ItemsProposal
{
    /// <param name="current">What is stored now.</param>
    /// <param name="proposed">What should be stored. New items and ticks are recorded in the name of <paramref name="by"/>.</param>
    /// <param name="by">Who makes the change.</param>
    /// <param name="now">The time recorded for new items and ticks.</param>
    public static ProposalOutcome Apply(PairAgendas current, IReadOnlyList<AgendaItem> proposed, PersonId by, Instant now)
    {
        var faults = new List<ProposalFault>();
        faults.AddRange(proposed.GroupBy(i => i.Id).Where(g => g.Count() > 1)
            .Select(g => new ProposalFault(g.Key, say => say.ItemsTwice)));
        faults.AddRange(current.Items.Where(i => i.Author != by && proposed.All(p => p.Id != i.Id))
            .Select(i => new ProposalFault(i.Id, say => say.ItemsRemoval)));
        faults.AddRange(proposed.Where(p => current.Find(p.Id) is { } was && was.Author != by && was.Text != p.Text)
            .Select(p => new ProposalFault(p.Id, say => say.ItemsRewording)));
        if (proposed.Count(p => p.IsOpen) > Math.Max(AgendaModel.MaxItems, current.Items.Count(i => i.IsOpen)))
        {
            faults.Add(new ProposalFault(null, say => say.ItemsMostOpen(AgendaModel.MaxItems)));
        }

        return faults.Count > 0
            ? new ProposalOutcome.Refused(faults)
            : new ProposalOutcome.Accepted(current.WithItems(proposed.Select(p => WithOwnName(current.Find(p.Id), p, by, now))));
    }

    private static AgendaItem WithOwnName(AgendaItem? was, AgendaItem proposed, PersonId by, Instant now) => proposed with
    {
        Author = was?.Author ?? by,
        Created = was?.Created ?? now,
        Done = proposed.Done is { } done ? was?.Done ?? new ItemDone(now, by, done.On) : null,
    };
}

/// <param name="Item">The item at fault; null when the fault concerns the whole list.</param>
/// <param name="Message">The reason, as a sentence in the language of whoever reads it.</param>
public sealed record ProposalFault(ItemId? Item, Func<IFieldsMessages, string> Message);

/// <summary>Whether a list of items may be saved.</summary>
public abstract record ProposalOutcome
{
    private ProposalOutcome()
    {
    }

    /// <summary>It may be saved.</summary>
    /// <param name="After">The pair with the new items.</param>
    public sealed record Accepted(PairAgendas After) : ProposalOutcome;

    /// <summary>It may not be saved.</summary>
    /// <param name="Faults">The reasons; at least one.</param>
    public sealed record Refused(IReadOnlyList<ProposalFault> Faults) : ProposalOutcome;
}
