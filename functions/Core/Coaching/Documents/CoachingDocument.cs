using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coaching.Documents;

/// <summary>
/// A <see cref="CoachingLog"/> as stored, the same in every store: JSON with a version <c>v</c>, dates in ISO 8601, ids as text. Version 1
/// had no six weeks and no ladders.
/// </summary>
internal sealed record CoachingDocument(
    int V, string Lead, PracticeDocument? Practice, IReadOnlyDictionary<string, CheckInsDocument> Asked)
{
    private const int Version = 2;

    /// <summary>Null unless they have begun.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SixWeeksDocument? SixWeeks { get; init; }

    /// <summary>By the manager who is asked; null if none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, LadderDocument>? Ladders { get; init; }

    public static CoachingDocument Of(CoachingLog log) =>
        new(
            Version,
            log.Lead.Value,
            log.Practice is { } round
                ? new PracticeDocument(
                    [.. round.Circle.Seats.Select(s => s?.Value)], round.Circle.Round, LocalDatePattern.Iso.Format(round.Since))
                : null,
            log.Asked.ToDictionary(a => a.Key.Value, a => new CheckInsDocument(LocalDatePattern.Iso.Format(a.Value.Last), a.Value.Times)))
        {
            SixWeeks = log.SixWeeks is { } own ? SixWeeksDocument.Of(own) : null,
            Ladders = log.Ladders.IsEmpty ? null : log.Ladders.ToDictionary(l => l.Key.Value, l => LadderDocument.Of(l.Value)),
        };

    public static JsonObject ToVersion2(JsonObject version1)
    {
        version1["v"] = 2;
        return version1;
    }

    /// <exception cref="DocumentException">The document is damaged, or its version is unknown.</exception>
    public CoachingLog ToLog()
    {
        DocumentException.RequireVersion(V, Version, "coaching");
        return DocumentException.Read(
            () =>
                new CoachingLog(new PersonId(Lead))
                {
                    Practice = Practice?.ToRound(),
                    SixWeeks = SixWeeks?.ToSixWeeks(),
                    Ladders = (Ladders ?? new Dictionary<string, LadderDocument>()).ToImmutableSortedDictionary(
                        l => new PersonId(l.Key), l => l.Value.ToProgress()),
                    Asked = Asked.ToImmutableSortedDictionary(
                        a => new PersonId(a.Key), a => new CheckIns(LocalDatePattern.Iso.Parse(a.Value.Last).Value, a.Value.Times)),
                },
            "coaching");
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

/// <summary><see cref="SixWeeks"/> as stored.</summary>
/// <param name="Since">The first day.</param>
/// <param name="Done">A day for each step that was ticked off.</param>
internal sealed record SixWeeksDocument(string Since, IReadOnlyList<string> Done)
{
    public static SixWeeksDocument Of(SixWeeks own) =>
        new(LocalDatePattern.Iso.Format(own.Since), [.. own.Done.Select(LocalDatePattern.Iso.Format)]);

    internal SixWeeks ToSixWeeks() =>
        new(LocalDatePattern.Iso.Parse(Since).Value) { Done = [.. Done.Select(day => LocalDatePattern.Iso.Parse(day).Value)] };
}

/// <summary><see cref="LadderProgress"/> as stored.</summary>
/// <param name="Occasion">The name of the <see cref="LadderOccasion"/>.</param>
/// <param name="Next">The name of the <see cref="LadderStep"/>; null when the ladder is over.</param>
/// <param name="From">The first day.</param>
internal sealed record LadderDocument(string Occasion, string? Next, string From)
{
    public static LadderDocument Of(LadderProgress progress) =>
        new($"{progress.Occasion}", progress.Next is { } next ? $"{next}" : null, LocalDatePattern.Iso.Format(progress.From));

    internal LadderProgress ToProgress() =>
        new(
            Enum.Parse<LadderOccasion>(Occasion),
            Next is null ? null : Enum.Parse<LadderStep>(Next),
            LocalDatePattern.Iso.Parse(From).Value);
}

/// <summary><see cref="CheckIns"/> as stored.</summary>
internal sealed record CheckInsDocument(string Last, int Times);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CoachingDocument))]
internal sealed partial class CoachingJson : JsonSerializerContext;
