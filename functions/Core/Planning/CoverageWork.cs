using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>The work of reading some calendars, unless they have been read since it was queued.</summary>
public sealed record CoverageWork
{
    /// <summary>As many as a Graph batch takes (learn.microsoft.com/graph/json-batching).</summary>
    public const int MaxOwners = 20;

    private const int Version = 1;

    /// <exception cref="ArgumentException">There are none, or more than <see cref="MaxOwners"/>.</exception>
    public CoverageWork(IReadOnlyList<PersonId> owners, Instant plannedAt)
    {
        if (owners.Count is < 1 or > MaxOwners)
        {
            throw new ArgumentException($"A message contains 1 to {MaxOwners} calendars, not {owners.Count}.", nameof(owners));
        }

        (Owners, PlannedAt) = (owners, plannedAt);
    }

    /// <summary>Whose calendars: 1 to 20 people.</summary>
    public IReadOnlyList<PersonId> Owners { get; }

    /// <summary>A calendar read at this instant or later need not be read again.</summary>
    public Instant PlannedAt { get; }

    /// <summary>The message for the work queue. It carries ids only.</summary>
    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.Coverage,
        $"coverage/{Key(Owners)}",
        new JsonObject { ["owners"] = WorkBody.List(Owners), ["plannedAt"] = WorkBody.Text(PlannedAt) });

    /// <summary>Null when the message cannot be read.</summary>
    public static CoverageWork? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.Coverage, Version) is { } body
        && body.PeopleIn("owners") is { Count: >= 1 and <= MaxOwners } owners
        && body.InstantIn("plannedAt") is { } plannedAt
            ? new CoverageWork(owners, plannedAt)
            : null;

    /// <summary>The same for the same calendars, whenever they are queued, so that one read serves every earlier request.</summary>
    private static string Key(IEnumerable<PersonId> owners) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', owners))).AsSpan(0, 8));
}
