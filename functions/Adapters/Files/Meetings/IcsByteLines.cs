namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Unfolds lines (RFC 5545, 3.1) before the bytes are decoded, because programs that fold after 75 bytes split multi-byte characters. A
/// fold can be anywhere, even inside a property's name. Blank lines are left out.
/// </summary>
internal sealed class IcsByteLines : IDisposable
{
    // Longer than any line that we use, see IcsProperty: four bytes for each character.
    private const int MaxLength = 4_100_000;

    private readonly Stream stream;
    private readonly byte[] chunk = new byte[1 << 16];
    private byte[] line = new byte[1024];
    private int at;
    private int end;
    private int used;

    public IcsByteLines(Stream file) => stream = IcsCharset.ToSingleByte(file);

    /// <summary>The line that was read last. Valid until the next one is.</summary>
    public ReadOnlySpan<byte> Current => line.AsSpan(0, used);

    /// <summary>The same with a line break.</summary>
    public ReadOnlySpan<byte> CurrentWithBreak
    {
        get
        {
            Reserve(1);
            line[used] = (byte)'\n';
            return line.AsSpan(0, used + 1);
        }
    }

    /// <summary>The line of the file at which it begins.</summary>
    public int Number { get; private set; }

    /// <summary>Its end is left out, because it is too long.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The lines of the file read so far, before unfolding.</summary>
    public int Count { get; private set; }

    /// <summary>False at the end.</summary>
    public bool Next()
    {
        (used, IsCut) = (0, false);
        var hasBegun = false;
        while (Fill(4))
        {
            // Where files were joined, a byte order mark is at the beginning of a line.
            var mark = chunk.AsSpan(at, end - at).StartsWith("\uFEFF"u8) ? 3 : 0;
            if (at + mark == end || chunk[at + mark] is (byte)'\r' or (byte)'\n')
            {
                at += mark;
                TakeRest();
                continue;
            }

            var isFold = Number > 0 && chunk[at + mark] is ((byte)' ' or (byte)'\t');
            if (!isFold && hasBegun)
            {
                return true;
            }

            at += mark + (isFold ? 1 : 0);
            Number = isFold ? Number : Count + 1;
            hasBegun = true;
            TakeRest();
        }

        return hasBegun;
    }

    public void Dispose() => stream.Dispose();

    /// <summary>Takes what is left of a line of the file, and its line break.</summary>
    private void TakeRest()
    {
        Count++;
        while (Fill(1))
        {
            var rest = chunk.AsSpan(at, end - at);
            var length = rest.IndexOfAny((byte)'\r', (byte)'\n');
            Append(length < 0 ? rest : rest[..length]);
            at += length < 0 ? rest.Length : length + 1;
            if (length >= 0)
            {
                var isPair = chunk[at - 1] == '\r' && Fill(1) && chunk[at] == '\n';
                at += isPair ? 1 : 0;
                return;
            }
        }
    }

    private void Append(ReadOnlySpan<byte> part)
    {
        var taken = IsCut ? [] : part;
        if (!IsCut && part.Length > MaxLength - used)
        {
            IsCut = true;
            var whole = MaxLength - used;
            while (whole > 0 && (part[whole] & 0xC0) == 0x80) // inside a character of UTF-8
            {
                whole--;
            }

            taken = part[..whole];
        }

        Reserve(taken.Length);
        taken.CopyTo(line.AsSpan(used));
        used += taken.Length;
    }

    private void Reserve(int more)
    {
        if (line.Length < used + more)
        {
            Array.Resize(ref line, Math.Max(used + more, 2 * line.Length));
        }
    }

    /// <summary>Makes this many bytes available, or all that are left. False if there are none.</summary>
    private bool Fill(int bytes)
    {
        while (end - at < bytes)
        {
            chunk.AsSpan(at, end - at).CopyTo(chunk);
            (at, end) = (0, end - at);
            var read = stream.Read(chunk, end, chunk.Length - end);
            if (read == 0)
            {
                break;
            }

            end += read;
        }

        return at < end;
    }
}
