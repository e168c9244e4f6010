using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Chooses a different idea each week, never the same twice within <see cref="Weeks"/>.</summary>
internal static class IdeaRotation
{
    public const int Weeks = 12;

    /// <summary>Recipients start at different ideas, so that managers who talk to each other have different ones.</summary>
    public static Idea For(PersonId recipient, IsoWeek week, IReadOnlyList<Idea> ideas, IReadOnlySet<string> recent)
    {
        var start = (int)((week.Ordinal + StableHash(recipient)) % ideas.Count);
        var inTurn = Enumerable.Range(0, ideas.Count).Select(i => ideas[(start + i) % ideas.Count]).ToList();
        return inTurn.Find(i => !recent.Contains(i.Id)) ?? inTurn[0];
    }

    // string.GetHashCode differs between processes.
    private static uint StableHash(PersonId recipient) =>
        BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(recipient.Value)));
}
