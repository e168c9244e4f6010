using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>
/// Reads from If-Match which version the caller has seen. Something that does not exist yet has the version <see cref="Nothing"/>,
/// so the first write needs If-Match, too. A star is refused, because it would overwrite changes that the caller has not seen.
/// </summary>
internal static class Precondition
{
    public const string Nothing = "none";

    public static string VersionOf(Revision? revision) => revision?.Value ?? Nothing;

    public static void SetETag(this HttpResponse response, Revision? revision) => response.Headers.ETag = $"\"{VersionOf(revision)}\"";

    /// <summary>
    /// Whether the caller already has this version, according to If-None-Match. The response is then 304 without a body. Only for reads.
    /// </summary>
    public static bool HasSeen(this HttpRequest request, string version) =>
        HttpMethods.IsGet(request.Method) && request.Headers.IfNoneMatch is [{ } tag] && tag == $"\"{version}\"";

    /// <param name="request">The request with If-Match.</param>
    /// <param name="seen">The version; null when it did not exist yet.</param>
    /// <param name="problem">What is wrong with If-Match.</param>
    public static bool TryRead(HttpRequest request, out Revision? seen, [NotNullWhen(false)] out Problem? problem)
    {
        seen = null;
        problem = null;
        if (request.Headers.IfMatch is not [{ Length: > 0 } tag])
        {
            problem = Problem.VersionRequired;
            return false;
        }

        // If-Match compares strongly (RFC 9110, 13.1.1), so weak tags are refused, as is a list of tags: a caller has seen one version.
        if (tag is not ['"', .. { Length: > 0 } value, '"'] || value.Contains('"') || string.IsNullOrWhiteSpace(value))
        {
            problem = Validation.Of("If-Match", say => say.OneETag);
            return false;
        }

        seen = value == Nothing ? null : new Revision(value);
        return true;
    }

    /// <summary>Reads If-Match where it is optional: without it, both results are null and any version is accepted.</summary>
    /// <param name="request">The request.</param>
    /// <param name="stored">Reads the current version; null while nothing is stored.</param>
    public static async Task<(Revision? Seen, Problem? Problem)> ReadOptionalAsync(HttpRequest request, Func<Task<Revision?>> stored)
    {
        if (request.Headers.IfMatch.Count == 0)
        {
            return (null, null);
        }

        if (!TryRead(request, out var seen, out var problem))
        {
            return (null, problem);
        }

        // A caller who saw nothing must be refused when something is stored: no stored revision equals this one.
        return seen is null && await stored() is not null ? (new Revision(Nothing), null) : (seen, null);
    }
}
