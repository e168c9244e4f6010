using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Calendars to be read, unless they have been since this was planned.</summary>
public sealed record CoverageWork
{
    /// <summary>As many as Graph takes in one batch.</summary>
    public const int MostOwners = 20;

    private const int Version = 1;

    /// <exception cref="ArgumentException">Nobody's, or those of more than <see cref="MostOwners"/>.</exception>
    public CoverageWork(IReadOnlyList<PersonId> owners, Instant plannedAt)
    {
        if (owners.Count is < 1 or > MostOwners)
        {
            throw new ArgumentException($"A message holds 1 to {MostOwners} calendars, not {owners.Count}.", nameof(owners));
        }

        (Owners, PlannedAt) = (owners, plannedAt);
    }

    public IReadOnlyList<PersonId> Owners { get; }

    /// <summary>What was read at this instant or later need not be read again.</summary>
    public Instant PlannedAt { get; }

    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.Coverage,
        $"coverage/{Key(Owners)}",
        new JsonObject { ["owners"] = WorkBody.List(Owners), ["plannedAt"] = WorkBody.Text(PlannedAt) });

    /// <summary>Null when it is not understood.</summary>
    public static CoverageWork? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.Coverage, Version) is { } body
        && body.PeopleIn("owners") is { Count: >= 1 and <= MostOwners } owners
        && body.InstantIn("plannedAt") is { } plannedAt
            ? new CoverageWork(owners, plannedAt)
            : null;

    /// <summary>The same for the same calendars, whenever they are asked for: one reading serves whoever asks before it.</summary>
    private static string Key(IEnumerable<PersonId> owners) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', owners))).AsSpan(0, 8));
}
