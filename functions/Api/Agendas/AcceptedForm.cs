using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OutlookOneOnOne.Api.Agendas;

/// <summary>Chooses the media type of a response from the request's Accept header (RFC 9110, 12.5.1).</summary>
internal static class AcceptedForm
{
    /// <param name="request">A request without Accept takes the first form.</param>
    /// <param name="forms">The media types on offer; the first wins when several are equally acceptable.</param>
    /// <returns>Null when the caller accepts none of them.</returns>
    public static string? Choose(HttpRequest request, params string[] forms)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0
            ? forms[0]
            : forms.Select(form => (form, quality: QualityOf(form, accepted)))
                .Where(f => f.quality > 0)
                .OrderByDescending(f => f.quality)
                .Select(f => f.form)
                .FirstOrDefault();
    }

    /// <summary>The quality of the most specific range that matches; 0 when none does.</summary>
    private static double QualityOf(string form, IList<MediaTypeHeaderValue> accepted) =>
        accepted
            .Where(range => MediaTypeHeaderValue.Parse(form).IsSubsetOf(range))
            .OrderBy(Wildcards)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();

    private static int Wildcards(MediaTypeHeaderValue range) => (range.MatchesAllTypes, range.MatchesAllSubTypes) switch
    {
        (true, _) => 2,
        (false, true) => 1,
        _ => 0,
    };
}
