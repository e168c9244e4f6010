namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Work to be done, as it goes over a queue. It may arrive twice, late, or twice at once: whoever handles it must then change
/// nothing. It carries ids only, never a note, a subject or a body.
/// </summary>
/// <param name="Kind">What is asked for, and so which queue.</param>
/// <param name="Id">The same for the same work, e.g. <c>digest/2026-W48/PERSON</c>: handlers and logs know it again by this.</param>
/// <param name="Body">A JSON object whose shape belongs to <paramref name="Kind"/> and <see cref="Version"/>.</param>
public sealed record WorkMessage(WorkKind Kind, string Id, string Body)
{
    /// <summary>Of the shape of the body. A reader refuses one that it does not know.</summary>
    public int Version { get; init; } = 1;

    /// <summary>How often it has been put off on purpose: 0 when new. Deliveries after a crash are the queue's own count.</summary>
    public int Attempt { get; init; }

    /// <summary>W3C trace context of whoever asked for it; null when nobody traced.</summary>
    public string? TraceParent { get; init; }

    public override string ToString() => $"{Kind} {Id}";
}
