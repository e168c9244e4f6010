using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// What the status of a pair is computed from, as one short hash for each <see cref="ChangeCause"/>: enough to tell later which of them
/// changed, but not what it was.
/// </summary>
/// <param name="Hashes">Eight hexadecimal digits for each cause, in their order.</param>
public sealed record PairInputs(string Hashes)
{
    private const int Length = 8;

    /// <summary>What has changed since then. A cause that one of the two does not know is left out.</summary>
    public IReadOnlyList<ChangeCause> ChangedSince(PairInputs before) =>
        [.. Enum.GetValues<ChangeCause>().Where(c => (PartOf(c), before.PartOf(c)) is ({ } now, { } then) && now != then)];

    /// <summary>Hashes what each cause contributes. Pure.</summary>
    internal static PairInputs Of(Func<ChangeCause, IEnumerable<string>> parts) =>
        new(string.Concat(Enum.GetValues<ChangeCause>().Select(cause => Hash(string.Join('\n', parts(cause))))));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];

    private string? PartOf(ChangeCause cause)
    {
        var start = (int)cause * Length;
        return start + Length <= Hashes.Length ? Hashes.Substring(start, Length) : null;
    }
}
