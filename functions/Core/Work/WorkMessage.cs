using System.Text;
using System.Text.Json;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Work to be done, as a queue message. It may arrive twice, late, or twice at once; handling it again must change nothing. It contains ids
/// only, never a note, a subject or a body.
/// </summary>
/// <param name="Kind">The kind of work, and so the queue.</param>
/// <param name="Id">The same for the same work, e.g. <c>digest/2026-W48/PERSON</c>: handlers and logs recognise repeats by it.</param>
/// <param name="Body">A JSON object whose format depends on <paramref name="Kind"/> and <see cref="Version"/>; at most 32 KiB.</param>
/// <exception cref="ArgumentException">
/// The id is blank or longer than 512 characters, or the body is too long or not a JSON object.
/// </exception>
public sealed record WorkMessage(WorkKind Kind, string Id, string Body)
{
    /// <summary>
    /// The longest body, in bytes of UTF-8. A queue of Azure Storage accepts 64 KiB of base64, which is 48 KiB of text
    /// (learn.microsoft.com/azure/storage/queues/storage-queues-introduction); the envelope, and possibly a reason, need room too.
    /// </summary>
    public const int MaxBodyLength = 32 * 1024;

    /// <summary>The longest id, in characters.</summary>
    public const int MaxIdLength = 512;

    /// <summary>The same for the same work.</summary>
    public string Id { get; } = CheckedId(Id);

    /// <summary>A JSON object.</summary>
    public string Body { get; } = CheckedBody(Body);

    /// <summary>The version of the body's format. A reader refuses an unknown one.</summary>
    public int Version { get; init; } = 1;

    /// <summary>How many times it was postponed on purpose: 0 when new. The queue counts redeliveries after a crash itself.</summary>
    public int Attempt { get; init; }

    /// <summary>The W3C trace context of the request that queued it; null without a trace.</summary>
    public string? TraceParent { get; init; }

    /// <summary>Kind and id: the body stays out of logs.</summary>
    public override string ToString() => $"{Kind} {Id}";

    private static string CheckedId(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return id.Length <= MaxIdLength
            ? id
            : throw new ArgumentException($"The id of a message has at most {MaxIdLength} characters, not {id.Length}.", nameof(id));
    }

    private static string CheckedBody(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (Encoding.UTF8.GetByteCount(body) > MaxBodyLength)
        {
            throw new ArgumentException(
                $"The body of a message has at most {MaxBodyLength} bytes: send an id, and keep the rest in a store.", nameof(body));
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? body
                : throw new ArgumentException("The body of a message must be a JSON object.", nameof(body));
        }
        catch (JsonException e)
        {
            throw new ArgumentException("The body of a message must be a JSON object; this is not JSON.", nameof(body), e);
        }
    }
}
