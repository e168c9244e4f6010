using NodaTime;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Something to read or listen to. We provide the link only; the text belongs to its author.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Title">As its author wrote it.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Link">Its address.</param>
/// <param name="For">Who gets most out of it; at least one.</param>
/// <param name="Why">One line: what readers get out of it.</param>
/// <param name="Found">The day on which a public search last found the page, or a page that links to exactly this address.</param>
/// <param name="Language">The tag of the language that the page is in: English, or that of the list.</param>
public sealed record Article(
    string Id, string Title, string Author, Uri Link, IReadOnlyList<CoachingRole> For, string Why, LocalDate Found,
    string Language = Article.English)
{
    private const string English = "en";
}
