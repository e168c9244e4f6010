using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>
/// A message as it is stored in a queue: UTF-8 JSON in base64, which the Functions runtime decodes before it calls a trigger
/// (host.json, <c>extensions.queues.messageEncoding</c>).
/// </summary>
/// <param name="Message">The work to do.</param>
internal sealed record WorkEnvelope(WorkMessage Message)
{
    /// <summary>
    /// What to subtract from the queue's own count of deliveries, which cannot be set. A postponed message carries the count it had
    /// then; a message sent again after a failure carries the deliveries of its predecessor as a negative number.
    /// </summary>
    public int Settled { get; init; }

    /// <summary>Set once the work has failed permanently.</summary>
    public WorkFailure? Failure { get; init; }

    public string ToText() => Encode(JsonSerializer.Serialize(
        new EnvelopeDocument
        {
            Type = Message.Kind.QueueName(),
            Version = Message.Version,
            Id = Message.Id,
            Attempt = Message.Attempt,
            TraceParent = Message.TraceParent,
            Body = Message.Body,
            Settled = Settled,
            // Even with the longest id and body, a message fits into the 48 KiB that a queue accepts.
            Reason = Failure is null ? null : StoredWorkFault.Text(Failure.Fault),
            FailedAt = Failure is null ? null : InstantPattern.ExtendedIso.Format(Failure.At),
        },
        EnvelopeJson.Default.EnvelopeDocument));

    public static string Encode(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json));

    /// <param name="kind">The kind of work in the queue.</param>
    /// <param name="text">The stored text.</param>
    public static EnvelopeReadResult Read(WorkKind kind, string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? ReadJson(kind, bytes.AsSpan(0, length))
            : new EnvelopeReadResult.Unreadable(new WorkFault.NotBase64());
    }

    public static EnvelopeReadResult ReadJson(WorkKind kind, ReadOnlySpan<byte> json)
    {
        try
        {
            var document = JsonSerializer.Deserialize(json, EnvelopeJson.Default.EnvelopeDocument);
            return document is null ? new EnvelopeReadResult.Unreadable(new WorkFault.NotAMessage(null)) : Open(kind, document);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // The exception's message may quote the content.
            return new EnvelopeReadResult.Unreadable(
                new WorkFault.NotAMessage(e is JsonException { Path: { Length: > 1 } path } ? path : null));
        }
    }

    private static EnvelopeReadResult Open(WorkKind kind, EnvelopeDocument document)
    {
        if (document.Type != kind.QueueName())
        {
            return new EnvelopeReadResult.Unreadable(new WorkFault.OfAnotherQueue(kind.QueueName()));
        }

        var message = new WorkMessage(kind, document.Id, document.Body)
        {
            Version = document.Version,
            Attempt = document.Attempt,
            TraceParent = document.TraceParent,
        };
        var failure = document.Reason is null || document.FailedAt is null
            ? null
            : new WorkFailure(StoredWorkFault.Read(document.Reason), InstantPattern.ExtendedIso.Parse(document.FailedAt).GetValueOrThrow());
        return new EnvelopeReadResult.Readable(new WorkEnvelope(message) { Settled = document.Settled, Failure = failure });
    }
}

/// <param name="Fault">Why it failed.</param>
/// <param name="At">When it failed permanently.</param>
internal sealed record WorkFailure(WorkFault Fault, Instant At);

internal abstract record EnvelopeReadResult
{
    private EnvelopeReadResult()
    {
    }

    public sealed record Readable(WorkEnvelope Envelope) : EnvelopeReadResult;

    public sealed record Unreadable(WorkFault Fault) : EnvelopeReadResult;
}
