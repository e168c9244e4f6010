using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Directory.Joining;

/// <summary>
/// Joins two ids of one person: an administrator proposes it, the person confirms it, and for each pair the other of the two opens what was
/// written. Throws when the storage fails.
/// </summary>
/// <param name="store">Where it is stored.</param>
/// <param name="writing">What pairs wrote.</param>
/// <param name="documents">Knows who shares writing with whom.</param>
public sealed class JoinIds(SamePersonStore store, IEnumerable<IPairWriting> writing, IDocuments documents)
{
    private readonly Memberships memberships = new(documents);

    /// <summary>All proposals, oldest first; for administrators.</summary>
    public Task<IReadOnlyList<SamePerson>> ListAsync(CancellationToken cancellationToken) => store.ReadAsync(cancellationToken);

    /// <summary>
    /// Proposes that two ids are one person, in place of a proposal for the same former id that is not confirmed. Proposing the same again
    /// changes nothing, unless the person had refused.
    /// </summary>
    public async Task<ProposalResult> ProposeAsync(SamePerson proposal, CancellationToken cancellationToken)
    {
        if (proposal.ProposedBy is { } by && (by == proposal.Person || by == proposal.Former))
        {
            return new ProposalResult.OfOneself();
        }

        var stored = await store.ChangeAsync(all => With(proposal, all), cancellationToken);
        return stored.FirstOrDefault(p => p.Id == proposal.Id && p.Person == proposal.Person) is { } there
            ? new ProposalResult.Proposed(there)
            : new ProposalResult.Taken();
    }

    /// <summary>Ends a proposal, also a confirmed one. What was opened stays open. Running it twice changes nothing.</summary>
    public Task WithdrawAsync(PairId id, CancellationToken cancellationToken) => store.ChangeAsync(
        all => all.Any(p => p.Id == id) ? [.. all.Where(p => p.Id != id)] : null, cancellationToken);

    /// <summary>What somebody is asked, after finishing what was interrupted.</summary>
    public async Task<OpenQuestions> AskedOfAsync(PersonId self, CancellationToken cancellationToken)
    {
        var all = await store.ReadAsync(cancellationToken);
        var ids = new KnownIds(all).AllOf(self);
        foreach (var proposal in all.Where(p => p.IsConfirmed && (p.Person == self || p.Others.Any(o => ids.Contains(o.Other)))))
        {
            await MoveOpenedAsync(proposal, cancellationToken);
        }

        List<SamePerson> ofOthers = [.. all.Where(p => p.IsConfirmed && p.Person != self)];
        var pairs = ofOthers.Count == 0 ? new HashSet<PairId>() : await PairsOfAsync(ids, cancellationToken);
        return new OpenQuestions(
            [.. all.Where(p => p.Person == self && p.Answer is null)],
            [.. ofOthers.Where(p => SharedWith(p, ids, pairs).Any(id => p.AnswerOf(id) is null))]);
    }

    /// <summary>
    /// What the person says, or somebody who shares writing with the former id. A later answer replaces an earlier one, but what was opened
    /// stays open.
    /// </summary>
    /// <returns>False if nobody asks them that.</returns>
    public async Task<bool> AnswerAsync(PersonId self, PairId id, bool agrees, Instant now, CancellationToken cancellationToken)
    {
        var all = await store.ReadAsync(cancellationToken);
        if (all.FirstOrDefault(p => p.Id == id) is not { } proposal)
        {
            return false;
        }

        if (proposal.Person == self)
        {
            return await ChangeAsync(id, p => p with { Answer = new OwnAnswer(agrees, now) }, cancellationToken) is not null;
        }

        var ids = new KnownIds(all).AllOf(self);
        var shared = proposal.IsConfirmed ? SharedWith(proposal, ids, await PairsOfAsync(ids, cancellationToken)) : [];
        if (shared.Count == 0)
        {
            return false;
        }

        if (await ChangeAsync(id, p => WithAnswers(p, shared, agrees, now), cancellationToken) is { } answered)
        {
            await MoveOpenedAsync(answered, cancellationToken);
            return true;
        }

        return false;
    }

    /// <summary>Null if somebody else has confirmed that they had the former id, or if one of the two became the other.</summary>
    private static IReadOnlyList<SamePerson>? With(SamePerson proposal, IReadOnlyList<SamePerson> all)
    {
        var (same, known) = (all.FirstOrDefault(p => p.Id == proposal.Id && p.Person == proposal.Person), new KnownIds(all));
        return same is { Answer: null or { Agrees: true } } || known.CurrentOf(proposal.Former) != proposal.Former
            || known.CurrentOf(proposal.Person) == proposal.Former
            ? null
            : [.. all.Where(p => p.Former != proposal.Former && p.Id != proposal.Id), proposal];
    }

    /// <summary>What was opened stays open.</summary>
    private static SamePerson WithAnswers(SamePerson proposal, IReadOnlyList<PersonId> shared, bool agrees, Instant now) => shared
        .Where(other => proposal.AnswerOf(other) is not { IsMoved: true })
        .Aggregate(proposal, (next, other) => next.With(new OthersAnswer(other, agrees, now)));

    /// <summary>Those ids of somebody that share writing with the former id.</summary>
    private static IReadOnlyList<PersonId> SharedWith(SamePerson proposal, IReadOnlyList<PersonId> ids, HashSet<PairId> pairs) =>
        [.. ids.Where(id => id != proposal.Former && pairs.Contains(PairId.Of(id, proposal.Former)))];

    /// <summary>All pairs of somebody: one query, however many proposals there are.</summary>
    private async Task<HashSet<PairId>> PairsOfAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken)
    {
        var pairs = new HashSet<PairId>();
        foreach (var id in ids)
        {
            pairs.UnionWith(await memberships.OfAsync(id, cancellationToken));
        }

        return pairs;
    }

    /// <summary>The answer is recorded first, so whatever is interrupted here is finished by the next reader.</summary>
    private async Task MoveOpenedAsync(SamePerson proposal, CancellationToken cancellationToken)
    {
        foreach (var opened in proposal.Others.Where(o => o is { Agrees: true, IsMoved: false } && o.Other != proposal.Person))
        {
            foreach (var feature in writing)
            {
                await feature.MoveAsync(new RenamedPair(proposal.Former, proposal.Person, opened.Other), cancellationToken);
            }

            await ChangeAsync(
                proposal.Id,
                p => p.AnswerOf(opened.Other) == opened ? p.With(opened with { IsMoved = true }) : p,
                cancellationToken);
        }
    }

    /// <summary>As it is stored now; null if it was withdrawn.</summary>
    private async Task<SamePerson?> ChangeAsync(PairId id, Func<SamePerson, SamePerson> change, CancellationToken cancellationToken)
    {
        var all = await store.ChangeAsync(
            before => before.Any(p => p.Id == id) ? [.. before.Select(p => p.Id == id ? change(p) : p)] : null, cancellationToken);
        return all.FirstOrDefault(p => p.Id == id);
    }
}

/// <summary>What somebody is asked about ids.</summary>
/// <param name="OfSelf">Whether a former id was theirs.</param>
/// <param name="OfOthers">Whether what they share with a former id may be opened to the person who says that it was theirs.</param>
public sealed record OpenQuestions(IReadOnlyList<SamePerson> OfSelf, IReadOnlyList<SamePerson> OfOthers);

/// <summary>The result of a proposal.</summary>
public abstract record ProposalResult
{
    private ProposalResult()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Proposal">As it is stored now.</param>
    public sealed record Proposed(SamePerson Proposal) : ProposalResult;

    /// <summary>An administrator proposes nothing about themselves.</summary>
    public sealed record OfOneself : ProposalResult;

    /// <summary>Somebody has confirmed that they had the former id, or the two ids are one person already.</summary>
    public sealed record Taken : ProposalResult;
}
