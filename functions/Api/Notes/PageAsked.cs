using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Api.Notes;

/// <summary>Which page of a notebook somebody asks for, as the address says it.</summary>
/// <param name="Q">Words to look for.</param>
/// <param name="Open">Of action items, only those not ticked off.</param>
/// <param name="Occurrence">Only of the 1:1 that starts then.</param>
/// <param name="Limit">1 to 100; 25 unless said.</param>
/// <param name="After">The next of the page before.</param>
internal sealed record PageAsked(string? Q, string? Open, string? Occurrence, string? Limit, string? After)
{
    public NotebookQuery? Parse(NotebookSection section, Validation validation)
    {
        var words = SearchWords.TryParse(Q, out var parsed) ? parsed : null;
        validation.Require(Q is null || words is not null, "q", $"At least one word, and at most {SearchWords.MaxLength} characters.");
        var size = 25;
        validation.Require(Limit is null || (int.TryParse(Limit, CultureInfo.InvariantCulture, out size) && size is >= 1 and <= PageRequest.MaxSize), "limit", $"A number from 1 to {PageRequest.MaxSize}.");
        Continuation after = default;
        validation.Require(After is null || Continuation.TryParse(After, out after), "after", "This is not a next that was given out; start again at the first page.");
        validation.Require(Open is null or "true" or "false", "open", "true or false.");
        var start = Occurrence is null ? null : ParseInstant(Occurrence, "occurrence", validation);
        return validation.Failed ? null : new NotebookQuery
        {
            Section = section == NotebookSection.ActionItems && Open == "true" ? NotebookSection.OpenActionItems : section,
            Words = words,
            Occurrence = start,
            Page = new PageRequest(size, After is null ? null : after),
        };
    }

    public static Instant? ParseInstant(string text, string field, Validation validation)
    {
        var result = InstantPattern.ExtendedIso.Parse(text);
        return validation.Require(result.Success, field, "An instant such as 2026-11-23T08:00:00Z.") ? result.Value : null;
    }
}
