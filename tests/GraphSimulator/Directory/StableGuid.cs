using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.SimulatedGraph.Directory;

/// <summary>The same id for the same text, in every run.</summary>
public static class StableGuid
{
    public static Guid Of(string words) => new(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 16));
}
