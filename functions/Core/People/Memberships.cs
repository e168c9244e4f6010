using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.People;

/// <summary>
/// Which pairs a person belongs to, in the person's own partition: this finds everything that a person has without searching all pairs. A
/// membership is written for both people before the first document of their pair, and never deleted, so every document of a pair can be
/// reached through one. It may lead to a pair without documents. It holds ids only.
/// </summary>
internal sealed class Memberships(IDocuments documents)
{
    // Each id has 32 characters, so this takes a few MB.
    private const int MaxRemembered = 50_000;

    // Memberships are never deleted, so known ones can be cached.
    private readonly ConcurrentDictionary<PairId, bool> written = new();

    public static DocumentKind<Membership> Kind { get; } = DocumentKind.Of(
        "membership", PartitionOwner.Person, MembershipJson.Default.Membership);

    public async Task EnsureAsync(PersonId one, PersonId other, CancellationToken cancellationToken)
    {
        var pair = PairId.Of(one, other);
        if (written.ContainsKey(pair))
        {
            return;
        }

        await WriteAsync(one, other, pair, cancellationToken);
        await WriteAsync(other, one, pair, cancellationToken);
        if (written.Count >= MaxRemembered)
        {
            written.Clear();
        }

        written[pair] = true;
    }

    /// <summary>By pair id.</summary>
    public async Task<IReadOnlyList<PairId>> OfAsync(PersonId person, CancellationToken cancellationToken)
    {
        var found = await documents.QueryAsync(Kind, person.Value, DocumentQuery.All, cancellationToken);
        return [.. found.Select(m => PairId.Of(person, new PersonId(m.Document.With))).OrderBy(p => p.Value, StringComparer.Ordinal)];
    }

    private Task<SaveResult<Membership>> WriteAsync(PersonId person, PersonId other, PairId pair, CancellationToken cancellationToken) =>
        documents.SaveAsync(
            Kind, Kind.KeyOf(person.Value, $"membership.{pair}"), new Membership(other.Value), expected: null, cancellationToken);
}

/// <summary>One of a person's pairs, as stored.</summary>
/// <param name="With">The id of the other person.</param>
internal sealed record Membership(string With);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Membership))]
internal sealed partial class MembershipJson : JsonSerializerContext;
