using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coaching.Documents;

/// <summary>
/// A <see cref="CoachingLog"/> as stored, the same in every store: JSON with a version <c>v</c>, dates in ISO 8601, ids as text.
/// </summary>
internal sealed record CoachingDocument(int V, string Lead, PracticeDocument? Practice, IReadOnlyDictionary<string, CheckInsDocument> Asked)
{
    private const int Version = 1;

    public static CoachingDocument Of(CoachingLog log) =>
        new(
            Version,
            log.Lead.Value,
            log.Practice is { } round
                ? new PracticeDocument(
                    [.. round.Circle.Seats.Select(s => s?.Value)], round.Circle.Round, LocalDatePattern.Iso.Format(round.Since))
                : null,
            log.Asked.ToDictionary(a => a.Key.Value, a => new CheckInsDocument(LocalDatePattern.Iso.Format(a.Value.Last), a.Value.Times)));

    /// <exception cref="DocumentException">The document is damaged, or its version is unknown.</exception>
    public CoachingLog ToLog()
    {
        DocumentException.RequireVersion(V, Version, "A coaching log");
        return DocumentException.Read(
            () =>
                new CoachingLog(new PersonId(Lead))
                {
                    Practice = Practice?.ToRound(),
                    Asked = Asked.ToImmutableSortedDictionary(
                        a => new PersonId(a.Key), a => new CheckIns(LocalDatePattern.Iso.Parse(a.Value.Last).Value, a.Value.Times)),
                },
            "A coaching log");
    }
}

/// <summary><see cref="PracticeRound"/> as stored.</summary>
/// <param name="Seats">Null for the empty chair.</param>
/// <param name="Round">From 0.</param>
/// <param name="Since">Its first day.</param>
internal sealed record PracticeDocument(IReadOnlyList<string?> Seats, int Round, string Since)
{
    internal PracticeRound ToRound() =>
        new(
            PracticeCircle.Restore(Seats.Select(s => s is null ? (PersonId?)null : new PersonId(s)), Round),
            LocalDatePattern.Iso.Parse(Since).Value);
}

/// <summary><see cref="CheckIns"/> as stored.</summary>
internal sealed record CheckInsDocument(string Last, int Times);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CoachingDocument))]
internal sealed partial class CoachingJson : JsonSerializerContext;
