using System.Security.Cryptography;
using System.Text;
using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Api.Notes;

/// <summary>A request to write a note or an action item.</summary>
internal interface IEntryRequest
{
    /// <summary>
    /// Chosen by the client, so that a repeated request is saved only once: 32 hexadecimal digits. If null, the server chooses one.
    /// </summary>
    string? Id { get; }

    Draft? Parse(Validation validation);
}

/// <param name="Text">Markdown, at most 64 KiB.</param>
/// <param name="Audience">"pair" for both people, "author" for the author only.</param>
/// <param name="Occurrence">The start of the 1:1 that it belongs to.</param>
/// <param name="Id">Optional: 32 hexadecimal digits, so that a repeated request is saved only once.</param>
internal sealed record NoteRequest(string? Text, NoteAudience? Audience, Instant? Occurrence = null, string? Id = null) : IEntryRequest
{
    public Draft? Parse(Validation validation)
    {
        var text = EntryText.Parse(Text, validation);
        var audience = validation.Required(Audience, "audience");
        return validation.Failed ? null : new NoteDraft(text!, audience!.Value, Occurrence); // validated above
    }

    public override string ToString() => nameof(NoteRequest);
}

/// <param name="Text">Markdown, at most 64 KiB.</param>
/// <param name="Owner">Who is responsible: "author" for the person who added it, "partner" for the other person.</param>
/// <param name="Due">The due date.</param>
/// <param name="Occurrence">The start of the 1:1 that it belongs to.</param>
/// <param name="Id">Optional: 32 hexadecimal digits, so that a repeated request is saved only once.</param>
internal sealed record ActionRequest(
    string? Text, ActionOwner? Owner, LocalDate? Due = null, Instant? Occurrence = null, string? Id = null) : IEntryRequest
{
    public Draft? Parse(Validation validation)
    {
        var text = EntryText.Parse(Text, validation);
        var owner = validation.Required(Owner, "owner");
        return validation.Failed ? null : new ActionItemDraft(text!, owner!.Value, Due, Occurrence); // validated above
    }

    public override string ToString() => nameof(ActionRequest);
}

internal sealed record DoneRequest(bool? Done);

internal static class EntryText
{
    public static NoteText? Parse(string? text, Validation validation) => NoteText.Parse(text).Match<NoteText?>(
        valid => valid,
        fault =>
        {
            validation.Add("text", fault switch
            {
                NoteTextFault.Blank => say => say.NotEmpty,
                NoteTextFault.TooLong => say => say.AtMostKib(64),
                NoteTextFault.NotText => say => say.NotText,
                _ => throw new InvalidOperationException("NoteTextFault has no other case."),
            });
            return null;
        });
}

/// <param name="Id">Unique within the pair.</param>
/// <param name="Kind">Shared note, private note or action item.</param>
/// <param name="Author">Id of the author, the only one who can change or delete it.</param>
/// <param name="Text">Markdown, which you must sanitise before you render it.</param>
/// <param name="Occurrence">The start of the 1:1 that it was written for.</param>
/// <param name="WrittenAt">When it was first saved.</param>
/// <param name="ChangedAt">When it was last changed.</param>
/// <param name="Version">Send it back in If-Match, in quotes.</param>
/// <param name="Action">For action items only.</param>
internal sealed record NotebookEntryResponse(
    string Id,
    NotebookEntryKind Kind,
    string Author,
    string Text,
    Instant? Occurrence,
    Instant WrittenAt,
    Instant ChangedAt,
    string Version,
    ActionResponse? Action)
{
    public static NotebookEntryResponse Of(OpenEntry opened)
    {
        var entry = opened.Entry;
        return new NotebookEntryResponse(
            entry.Id.Value,
            entry.Kind,
            entry.Author.Value,
            entry.Text.Markdown,
            entry.Occurrence,
            entry.Origin.WrittenAt,
            entry.ChangedAt,
            opened.Revision.Value,
            entry is ActionItem item ? new ActionResponse(item.Owner.Value, item.Due, item.Done?.At, item.Done?.By.Value) : null);
    }

    /// <summary>Keeps the text out of logs.</summary>
    public override string ToString() => $"{nameof(NotebookEntryResponse)} {Id}";
}

/// <param name="Owner">Id of the person responsible for it.</param>
/// <param name="Due">The due date.</param>
/// <param name="DoneAt">When it was ticked off; null while it is open.</param>
/// <param name="DoneBy">Id of the person who ticked it off.</param>
internal sealed record ActionResponse(string Owner, LocalDate? Due, Instant? DoneAt, string? DoneBy);

/// <param name="Items">Newest first.</param>
/// <param name="Next">Send it as <c>after</c> to get the next page; null on the last page.</param>
/// <param name="Version">Changes when any of them changes; send it back in If-None-Match, in quotes.</param>
internal sealed record NotebookEntriesResponse(IReadOnlyList<NotebookEntryResponse> Items, string? Next, string Version)
{
    public static NotebookEntriesResponse Of(NotebookPage.Read page) =>
        new([.. page.Entries.Select(NotebookEntryResponse.Of)], page.Next?.Value, VersionOf(page));

    public override string ToString() => nameof(NotebookEntriesResponse);

    private static string VersionOf(NotebookPage.Read page)
    {
        var states = page.Entries.Select(e => $"{e.Entry.Id} {e.Revision.Value}").Append(page.Next?.Value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', states))))[..32];
    }
}
