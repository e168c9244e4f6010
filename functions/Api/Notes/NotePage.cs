using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Api.Notes;

/// <summary>The query parameters that select a page of notes or action items.</summary>
internal sealed record NotePage
{
    /// <summary>Words that must all appear.</summary>
    public string? Q { get; init; }

    /// <summary>"true" for open action items only.</summary>
    public string? Open { get; init; }

    /// <summary>Only those for the 1:1 that starts at this time.</summary>
    public string? Occurrence { get; init; }

    /// <summary>How many to return: 1 to 100, 25 by default.</summary>
    public string? Limit { get; init; }

    /// <summary>The value of <c>next</c> from the previous page.</summary>
    public string? After { get; init; }

    public NotebookQuery? Parse(NotebookSection section, Validation validation)
    {
        var words = SearchWords.TryParse(Q, out var parsed) ? parsed : null;
        validation.Require(
            Q is null || words is not null, "q", say => say.Words(SearchWords.MaxLength));
        var size = 25;
        validation.Require(
            Limit is null || (int.TryParse(Limit, CultureInfo.InvariantCulture, out size) && size is >= 1 and <= PageRequest.MaxSize),
            "limit",
            say => say.NumberFromTo(1, PageRequest.MaxSize));
        Continuation after = default;
        validation.Require(After is null || Continuation.TryParse(After, out after), "after", say => say.PageToken);
        validation.Require(Open is null or "true" or "false", "open", say => say.TrueOrFalse("true", "false"));
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
        return validation.Require(result.Success, field, say => say.Utc("2026-11-23T08:00:00Z")) ? result.Value : null;
    }
}
