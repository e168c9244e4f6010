using System.Text;
using System.Text.Json;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Work to be done, as it goes over a queue. It may arrive twice, late, or twice at once: whoever handles it must then change
/// nothing. It carries ids only, never a note, a subject or a body.
/// </summary>
/// <param name="Kind">What is asked for, and so which queue.</param>
/// <param name="Id">The same for the same work, e.g. <c>digest/2026-W48/PERSON</c>: handlers and logs know it again by this.</param>
/// <param name="Body">A JSON object whose shape belongs to <paramref name="Kind"/> and <see cref="Version"/>; at most 32 KiB.</param>
/// <exception cref="ArgumentException">The id is blank or longer than 512 characters, or the body is no JSON object or too long.</exception>
public sealed record WorkMessage(WorkKind Kind, string Id, string Body)
{
    /// <summary>
    /// In bytes of UTF-8. A queue of Azure Storage takes 64 KiB of base64, which is 48 KiB of text
    /// (learn.microsoft.com/azure/storage/queues/storage-queues-introduction); the envelope, and a reason later, need room beside the body.
    /// </summary>
    public const int LongestBody = 32 * 1024;

    public const int LongestId = 512;

    public string Id { get; } = CheckedId(Id);

    public string Body { get; } = CheckedBody(Body);

    /// <summary>Of the shape of the body. A reader refuses one that it does not know.</summary>
    public int Version { get; init; } = 1;

    /// <summary>How often it has been put off on purpose: 0 when new. Deliveries after a crash are the queue's own count.</summary>
    public int Attempt { get; init; }

    /// <summary>W3C trace context of whoever asked for it; null when nobody traced.</summary>
    public string? TraceParent { get; init; }

    public override string ToString() => $"{Kind} {Id}";

    private static string CheckedId(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return id.Length <= LongestId ? id : throw new ArgumentException($"The id of a message has at most {LongestId} characters, not {id.Length}.", nameof(id));
    }

    private static string CheckedBody(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (Encoding.UTF8.GetByteCount(body) > LongestBody)
        {
            throw new ArgumentException($"The body of a message has at most {LongestBody} bytes: send an id, and keep the rest in a store.", nameof(body));
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? body : throw new ArgumentException("The body of a message is a JSON object.", nameof(body));
        }
        catch (JsonException e)
        {
            throw new ArgumentException("The body of a message is a JSON object, and this is no JSON.", nameof(body), e);
        }
    }
}
