using MimeKit;

namespace OutlookOneOnOne.Installations;

/// <summary>A mail of that day in the outbox, with its links.</summary>
/// <param name="Unsubscribe">The one-click link in its header.</param>
/// <param name="Html">The HTML part.</param>
internal sealed record Mail(Uri Unsubscribe, string Html)
{
    public static Mail Of(string data, string file)
    {
        using var message = MimeMessage.Load(Path.Combine(data, "outbox", file));
        var unsubscribe = message.Headers[HeaderId.ListUnsubscribe]
            ?? throw new InvalidDataException($"{file} has no link to unsubscribe.");
        return new Mail(new Uri(unsubscribe.Trim('<', '>')), message.HtmlBody ?? string.Empty);
    }
}
