namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The text of a calendar file as unfolded content lines, each with its line number in the file.</summary>
internal sealed class IcsText
{
    private readonly string text;
    private readonly List<int> numbers;
    private readonly List<Range> lines;

    private IcsText(string text, List<int> numbers)
    {
        (this.text, this.numbers) = (text, numbers);
        lines = [];
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(start..end);
            start = end + 1;
        }
    }

    public int Count => lines.Count;

    public ReadOnlyMemory<char> this[int index] => text.AsMemory(lines[index]);

    /// <summary>Counted from 1, as in editors.</summary>
    public int NumberOf(int index) => numbers[index];

    /// <summary>Null if there are more lines than that.</summary>
    public static IcsText? Read(byte[] file, int mostLines)
    {
        var bytes = IcsCharset.ToSingleByte(file);
        if (Math.Max(bytes.Count((byte)'\n'), bytes.Count((byte)'\r')) > mostLines)
        {
            return null;
        }

        var numbers = new List<int>();
        var unfolded = Unfold(bytes, numbers);
        return new IcsText(IcsCharset.Of(unfolded).GetString(unfolded), numbers);
    }

    /// <summary>
    /// Unfolds lines (RFC 5545, 3.1) before the bytes are decoded, because programs that fold after 75 bytes split multi-byte characters. A
    /// fold can be anywhere, even inside a property's name. Blank lines are left out.
    /// </summary>
    private static ReadOnlySpan<byte> Unfold(ReadOnlySpan<byte> bytes, List<int> numbers)
    {
        var unfolded = new byte[bytes.Length + 1];
        var used = 0;
        for (var number = 1; !bytes.IsEmpty; number++)
        {
            var line = TakeLine(ref bytes);
            line = line.StartsWith("\uFEFF"u8) ? line[3..] : line; // where files were joined
            if (line.IsEmpty)
            {
                continue;
            }

            if (used > 0 && (line[0] is (byte)' ' or (byte)'\t'))
            {
                line = line[1..];
            }
            else
            {
                unfolded[used] = (byte)'\n';
                used += used > 0 ? 1 : 0;
                numbers.Add(number);
            }

            line.CopyTo(unfolded.AsSpan(used));
            used += line.Length;
        }

        return unfolded.AsSpan(0, used);
    }

    private static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> bytes)
    {
        var length = bytes.IndexOfAny((byte)'\r', (byte)'\n');
        if (length < 0)
        {
            var last = bytes;
            bytes = [];
            return last;
        }

        var line = bytes[..length];
        var isPair = bytes[length] == '\r' && length + 1 < bytes.Length && bytes[length + 1] == '\n';
        bytes = bytes[(length + (isPair ? 2 : 1))..];
        return line;
    }
}
