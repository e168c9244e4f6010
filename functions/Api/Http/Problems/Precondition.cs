using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>
/// Which version a caller has seen, from If-Match. What does not exist yet has the version <see cref="Nothing"/>,
/// so that the first write needs one too. A star is refused: it would overwrite what nobody looked at.
/// </summary>
internal static class Precondition
{
    public const string Nothing = "none";

    public static string VersionOf(Revision? revision) => revision?.Value ?? Nothing;

    public static void Tell(this HttpResponse response, Revision? revision) => response.Headers.ETag = $"\"{VersionOf(revision)}\"";

    /// <param name="request">With If-Match.</param>
    /// <param name="seen">Null for what did not exist.</param>
    /// <param name="problem">Why there is none.</param>
    public static bool TryRead(HttpRequest request, out Revision? seen, [NotNullWhen(false)] out Problem? problem)
    {
        seen = null;
        problem = null;
        if (request.Headers.IfMatch is not [{ Length: > 0 } tag])
        {
            problem = Problem.VersionRequired;
            return false;
        }

        // Strong comparison only (RFC 9110, 13.1.1), and one tag: nobody has seen two versions at once.
        if (tag is not ['"', .. { Length: > 0 } value, '"'] || value.Contains('"') || string.IsNullOrWhiteSpace(value))
        {
            problem = Validation.Of("If-Match", "Please send one ETag, in its quotes, as you were given it.");
            return false;
        }

        seen = value == Nothing ? null : new Revision(value);
        return true;
    }
}
