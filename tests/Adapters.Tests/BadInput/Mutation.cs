using System.Text;
using CsCheck;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>Bytes that a real program wrote, changed at random in a few places.</summary>
internal static class Mutation
{
    /// <summary>However bad the input is, reading it must not take longer. This is far more than it takes on a busy machine.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    /// <summary>Few in ./test, 100,000 files and as many answers in ./test --long.</summary>
    public static int Cases { get; } = int.TryParse(Environment.GetEnvironmentVariable("ONEONONE_MUTATIONS"), out var cases) ? cases : 300;

    /// <param name="samples">What is changed.</param>
    /// <param name="words">What may be inserted besides random bytes.</param>
    public static Gen<byte[]> Of(IReadOnlyList<byte[]> samples, params string[] words)
    {
        byte[][] pieces = [.. words.Select(Encoding.UTF8.GetBytes)];
        var piece = Gen.OneOf(Gen.OneOf(pieces), Gen.Byte.Array[0, 4]);
        var change = Gen.Select(Gen.Int[0, 6], Gen.Int[0, int.MaxValue], Gen.Int[1, 60], piece);
        return Gen.Select(
            Gen.Int[0, samples.Count - 1], Gen.Int[0, samples.Count - 1], change.Array[1, 8],
            (one, other, changes) => changes.Aggregate(
                samples[one], (bytes, c) => Changed(bytes, samples[other], c.Item1, c.Item2, c.Item3, c.Item4)));
    }

    /// <summary>Reads every case, each within the deadline, and none may throw. Several are read at the same time.</summary>
    /// <param name="inputs">What is read.</param>
    /// <param name="share">One case in how many of <see cref="Cases"/>.</param>
    /// <param name="read">Reads one.</param>
    public static void NoneHangsAndNoneThrows(this Gen<byte[]> inputs, int share, Func<byte[], Task> read) => inputs.Sample(
        input =>
        {
            var reading = Task.Run(() => read(input));
            Assert.True(reading.Wait(Deadline), "It took too long.");
        },
        iter: Math.Max(1, Cases / share),
        print: input => Convert.ToBase64String(input));

    private static byte[] Changed(byte[] bytes, byte[] other, int kind, int where, int length, byte[] piece)
    {
        if (bytes.Length == 0)
        {
            return piece;
        }

        var at = where % bytes.Length;
        var end = Math.Min(bytes.Length, at + length);
        return kind switch
        {
            0 => [.. bytes[..at], .. piece, .. bytes[at..]],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..at], .. piece, .. bytes[Math.Min(bytes.Length, at + piece.Length)..]],
            3 => [.. bytes[..end], .. Enumerable.Repeat(bytes[at..end], length).SelectMany(b => b), .. bytes[end..]],
            4 => [.. bytes[..at], .. other[(where % Math.Max(1, other.Length))..]],
            5 => bytes[..at],
            _ => [.. bytes[..at], (byte)(bytes[at] ^ (1 << (length % 8))), .. bytes[(at + 1)..]],
        };
    }
}
