using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// A name that a program cut in the middle of a character arrives as half of a surrogate pair, such as <c>"\ud83d"</c> (RFC 8259, 8.2). No
/// JSON reader for .NET accepts it, so one such name would lose a whole page of people. It is replaced by U+FFFD, as are bytes that are
/// not UTF-8.
/// </summary>
internal sealed class LoneSurrogates : DelegatingHandler
{
    private const int EscapeLength = 6; // \uXXXX

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var repaired = new ByteArrayContent(Repaired(Utf8.IsValid(body) ? body : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body))));
        foreach (var (name, values) in response.Content.Headers.Where(h => h.Key != "Content-Length"))
        {
            repaired.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = repaired;
        return response;
    }

    /// <summary>The same JSON, where each half of a pair without the other half is replaced.</summary>
    private static byte[] Repaired(byte[] json)
    {
        for (var at = 0; at < json.Length;)
        {
            var found = json.AsSpan(at).IndexOf((byte)'\\');
            at = found < 0 ? json.Length : at + found;
            at += LengthAt(json, at);
        }

        return json;
    }

    /// <summary>How many bytes belong to the escape at this place, which is repaired if it is half a pair.</summary>
    private static int LengthAt(byte[] json, int at)
    {
        switch (CodeAt(json, at))
        {
            case null:
                return 2; // a backslash and what it escapes
            case { } high when char.IsHighSurrogate(high) && CodeAt(json, at + EscapeLength) is { } low && char.IsLowSurrogate(low):
                return 2 * EscapeLength;
            case { } half when char.IsSurrogate(half):
                "fffd"u8.CopyTo(json.AsSpan(at + 2));
                return EscapeLength;
            default:
                return EscapeLength;
        }
    }

    private static char? CodeAt(byte[] json, int at) =>
        at + EscapeLength <= json.Length && json.AsSpan(at, 2).SequenceEqual(@"\u"u8)
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
}
