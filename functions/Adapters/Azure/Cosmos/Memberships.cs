using System.Collections.Concurrent;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>
/// Which pairs a person is one of, in the person's own partition: so all that is one person's is found without looking through all pairs. It
/// is written for both before the first document of their pair and never deleted, so there is no document of a pair that it does not lead to;
/// it may lead to a pair that has none. It holds ids alone.
/// </summary>
internal sealed class Memberships(Documents people)
{
    // Ids of 32 letters: some MB.
    private const int MostRemembered = 50_000;

    private static readonly DocumentKind<MembershipDocument> Kind = new("membership", CosmosJson.Default.MembershipDocument);

    // What is never deleted need not be looked up twice.
    private readonly ConcurrentDictionary<PairId, bool> written = new();

    public async Task EnsureAsync(PersonId one, PersonId other, CancellationToken cancellationToken)
    {
        var pair = PairId.Of(one, other);
        if (written.ContainsKey(pair))
        {
            return;
        }

        await WriteAsync(one, other, pair, cancellationToken);
        await WriteAsync(other, one, pair, cancellationToken);
        if (written.Count >= MostRemembered)
        {
            written.Clear();
        }

        written[pair] = true;
    }

    /// <summary>By pair id. A query within the person's partition.</summary>
    public async Task<IReadOnlyList<PairId>> OfAsync(PersonId person, CancellationToken cancellationToken)
    {
        var found = await people.QueryAsync(Kind, person.Value, Condition.All, cancellationToken);
        return [.. found.Select(m => PairId.Of(person, new PersonId(m.Body.With))).OrderBy(p => p.Value, StringComparer.Ordinal)];
    }

    private Task<CosmosSave<MembershipDocument>> WriteAsync(PersonId person, PersonId other, PairId pair, CancellationToken cancellationToken) =>
        people.SaveAsync(Kind, new DocumentKey(person.Value, $"membership.{pair}"), new CosmosDraft<MembershipDocument>(new MembershipDocument(other.Value)), expected: null, cancellationToken);
}

/// <param name="With">The id of the other person.</param>
internal sealed record MembershipDocument(string With);
