using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>Why a request was not done, as RFC 9457 has it, in words for a person. Holds nothing that somebody wrote.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Type">Stable, for programs.</param>
/// <param name="Title">The same for every problem of this type.</param>
/// <param name="Detail">What to do about it.</param>
internal sealed record Problem(int Status, string Type, string Title, string? Detail = null)
{
    private const string Types = "/problems/";

    public static Problem BadRequest { get; } = Of(400, "bad-request", "The request cannot be understood.");

    public static Problem NotSignedIn { get; } = Of(401, "not-signed-in", "Please sign in.", "This address answers only to people of the organisation.");

    public static Problem Forbidden { get; } = Of(403, "forbidden", "You may not do this.");

    public static Problem NotInOrganisation { get; } = Of(
        403, "not-in-organisation", "You are not in this organisation's directory.",
        "You have signed in, but your account is not among its people. Perhaps you used another account, or you are new and it takes until tomorrow.");

    public static Problem NotFound { get; } = Of(404, "not-found", "There is nothing here.", "It does not exist, or it is not yours to see.");

    public static Problem MethodNotAllowed { get; } = Of(405, "method-not-allowed", "This address does not work that way.", "The header Allow names the methods that it knows.");

    public static Problem NotAcceptable { get; } = Of(406, "not-acceptable", "There is no such form of this.", "Ask for text/html, text/plain or application/json.");

    public static Problem StillHere { get; } = Of(
        409, "still-here", "This person is in the organisation.", "Only they themselves delete what is theirs. Once they have left the directory, and it has been read again, an administrator can.");

    public static Problem Changed { get; } = Of(
        412, "changed-meanwhile", "It has changed since you read it.", "Nothing was saved. Look at how it stands now, under current, and try again on top of it.");

    public static Problem TooLarge { get; } = Of(413, "too-large", "This is more than can be taken at once.");

    public static Problem UnsupportedMediaType { get; } = Of(415, "unsupported-media-type", "The request is in a form that is not understood.", "Send application/json.");

    public static Problem VersionRequired { get; } = Of(
        428, "version-required", "Please say which version you have seen.", "Send the ETag that you were given, in the header If-Match.");

    public static Problem TooManyRequests { get; } = Of(429, "too-many-requests", "You are asking faster than we can answer.", "Wait for the seconds that Retry-After gives.");

    public static Problem Internal { get; } = Of(500, "internal", "Something went wrong on our side.", "It was written down. Try again; if it stays, give the trace id to whoever runs this.");

    public static Problem NotReady { get; } = Of(503, "not-ready", "We cannot answer just now.");

    public static Problem TimedOut { get; } = Of(504, "timed-out", "It took too long and was stopped.", "Try again in a moment.");

    /// <summary>What is wrong, by the field's name in the request.</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>How it stands now, where somebody changed it meanwhile.</summary>
    public JsonNode? Current { get; init; }

    /// <summary>Its version, to go on from.</summary>
    public string? CurrentVersion { get; init; }

    public static Problem Invalid(IReadOnlyDictionary<string, string[]> errors) =>
        Of(400, "invalid", "Something in the request is not as it should be.", "Each field that needs another value stands under errors.") with { Errors = errors };

    public static Problem Of(int status, string kind, string title, string? detail = null) => new(status, Types + kind, title, detail);

    /// <param name="current">How it stands now, as the endpoint would give it.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="revision">Null when there is nothing now.</param>
    public Problem With<T>(T current, JsonTypeInfo<T> type, Revision? revision) =>
        this with { Current = JsonSerializer.SerializeToNode(current, type), CurrentVersion = Precondition.VersionOf(revision) };

    /// <summary>For an answer that somebody left without a body.</summary>
    public static Problem OfStatus(int status) => status switch
    {
        400 => BadRequest,
        401 => NotSignedIn,
        403 => Forbidden,
        404 => NotFound,
        405 => MethodNotAllowed,
        406 => NotAcceptable,
        412 => Changed,
        413 => TooLarge,
        415 => UnsupportedMediaType,
        428 => VersionRequired,
        429 => TooManyRequests,
        503 => NotReady,
        504 => TimedOut,
        < 500 => BadRequest with { Status = status },
        _ => Internal,
    };
}
