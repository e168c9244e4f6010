using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Api.Notes;

/// <summary>What somebody wants to have written.</summary>
internal interface IWritingRequest
{
    /// <summary>Made by the client, 32 hexadecimal digits, so that a request sent twice writes once; null to have one made.</summary>
    string? Id { get; }

    Draft? Parse(Validation validation);
}

/// <param name="Text">Markdown, at most 64 KiB.</param>
/// <param name="Audience">"pair" for both, "author" for oneself alone.</param>
/// <param name="Occurrence">Start of the 1:1 it is for.</param>
/// <param name="Id">Optional: 32 hexadecimal digits, so that a request sent twice writes once.</param>
internal sealed record NoteRequest(string? Text, NoteAudience? Audience, Instant? Occurrence = null, string? Id = null) : IWritingRequest
{
    public Draft? Parse(Validation validation)
    {
        var text = WritingText.Parse(Text, validation);
        var audience = validation.Required(Audience, "audience");
        return validation.Failed ? null : new NoteDraft(text!, audience!.Value, Occurrence);
    }

    public override string ToString() => nameof(NoteRequest);
}

/// <param name="Text">Markdown, at most 64 KiB.</param>
/// <param name="Owner">Who does it: "author", who writes it down, or "partner", the other one.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="Occurrence">Start of the 1:1 it is for.</param>
/// <param name="Id">Optional: 32 hexadecimal digits, so that a request sent twice writes once.</param>
internal sealed record ActionRequest(string? Text, ActionOwner? Owner, LocalDate? Due = null, Instant? Occurrence = null, string? Id = null) : IWritingRequest
{
    public Draft? Parse(Validation validation)
    {
        var text = WritingText.Parse(Text, validation);
        var owner = validation.Required(Owner, "owner");
        return validation.Failed ? null : new ActionItemDraft(text!, owner!.Value, Due, Occurrence);
    }

    public override string ToString() => nameof(ActionRequest);
}

internal sealed record DoneRequest(bool? Done);

internal static class WritingText
{
    public static NoteText? Parse(string? text, Validation validation) => NoteText.Parse(text).Match<NoteText?>(
        valid => valid,
        fault =>
        {
            validation.Add("text", fault switch
            {
                NoteTextFault.Blank => "Please write something.",
                NoteTextFault.TooLong => "At most 64 KiB.",
                NoteTextFault.NotText => "It holds characters that are no text.",
                _ => throw new InvalidOperationException("NoteTextFault is closed."),
            });
            return null;
        });
}

/// <param name="Id">Within the pair.</param>
/// <param name="Kind">Shared note, private note or action item.</param>
/// <param name="Author">Id of who wrote it: the only one who may change or delete it.</param>
/// <param name="Text">Markdown; to be sanitised by whoever renders it.</param>
/// <param name="Occurrence">Start of the 1:1 it was written for.</param>
/// <param name="WrittenAt">First.</param>
/// <param name="ChangedAt">Last.</param>
/// <param name="Version">To be sent back in If-Match, in quotes.</param>
/// <param name="Action">Of an action item only.</param>
internal sealed record WritingAnswer(
    string Id, WritingKind Kind, string Author, string Text, Instant? Occurrence, Instant WrittenAt, Instant ChangedAt, string Version, ActionAnswer? Action)
{
    public static WritingAnswer Of(OpenWriting opened)
    {
        var writing = opened.Writing;
        return new WritingAnswer(
            writing.Id.Value,
            writing.Kind,
            writing.Author.Value,
            writing.Text.Markdown,
            writing.Occurrence,
            writing.Origin.WrittenAt,
            writing.ChangedAt,
            opened.Revision.Value,
            writing is ActionItem item ? new ActionAnswer(item.Owner.Value, item.Due, item.Done?.At, item.Done?.By.Value) : null);
    }

    /// <summary>Says nothing of the text in a log.</summary>
    public override string ToString() => $"{nameof(WritingAnswer)} {Id}";
}

/// <param name="Owner">Id of who does it.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="DoneAt">Null while it is open.</param>
/// <param name="DoneBy">Id of who ticked it off.</param>
internal sealed record ActionAnswer(string Owner, LocalDate? Due, Instant? DoneAt, string? DoneBy);

/// <param name="Items">Newest first.</param>
/// <param name="Next">To be sent as <c>after</c> for the next page; null at the end.</param>
internal sealed record WritingsAnswer(IReadOnlyList<WritingAnswer> Items, string? Next)
{
    public override string ToString() => nameof(WritingsAnswer);
}
