using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OutlookOneOnOne.Api.Agendas;

/// <summary>Chooses among the forms of an answer by what the caller accepts (RFC 9110, 12.5.1).</summary>
internal static class AcceptedForm
{
    /// <param name="request">With or without Accept.</param>
    /// <param name="forms">Media types; the first wins among equals.</param>
    /// <returns>Null when none is accepted.</returns>
    public static string? Choose(HttpRequest request, params string[] forms)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0
            ? forms[0]
            : forms.Select(form => (form, quality: QualityOf(form, accepted))).Where(f => f.quality > 0).OrderByDescending(f => f.quality).Select(f => f.form).FirstOrDefault();
    }

    /// <summary>What the most exact of the matching ranges says.</summary>
    private static double QualityOf(string form, IList<MediaTypeHeaderValue> accepted) =>
        accepted
            .Where(range => MediaTypeHeaderValue.Parse(form).IsSubsetOf(range))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
}
