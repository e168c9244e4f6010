using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>Why a request failed (RFC 9457), in words that can be shown to people. It never quotes what somebody wrote.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Type">A stable type for programs.</param>
/// <param name="Title">What happened; the same for every problem of this type.</param>
/// <param name="Detail">What the caller can do about it.</param>
internal sealed record Problem(int Status, string Type, string Title, string? Detail = null)
{
    private const string Types = "/problems/";

    public static Problem BadRequest { get; } = Of(400, "bad-request", "We could not understand the request.");

    public static Problem NotSignedIn { get; } = Of(
        401, "not-signed-in", "Please sign in.", "Only people in the organisation can use this.");

    public static Problem Forbidden { get; } = Of(403, "forbidden", "You are not allowed to do this.");

    public static Problem NotInOrganisation { get; } = Of(
        403, "not-in-organisation", "You are not in this organisation's directory.",
        "You are signed in, but your account is not in the directory. You may have signed in with the wrong account. If you are new, " +
        "try again tomorrow.");

    public static Problem NotFound { get; } = Of(404, "not-found", "Not found.", "It does not exist, or you do not have access to it.");

    public static Problem MethodNotAllowed { get; } = Of(
        405, "method-not-allowed", "This method is not allowed here.", "The Allow header lists the methods that are.");

    public static Problem NotAcceptable { get; } = Of(
        406, "not-acceptable", "None of the formats that you accept is available.", "Accept text/html, text/plain or application/json.");

    public static Problem StillHere { get; } = Of(
        409,
        "still-here",
        "This person is still in the organisation.",
        "Until they leave, only they can delete their data. An administrator can delete it after they have left and the directory has " +
        "been refreshed.");

    public static Problem Changed { get; } = Of(
        412,
        "changed-meanwhile",
        "This has changed since you read it.",
        "Nothing was saved. Apply your change to the latest version, in the field 'current', and try again.");

    public static Problem TooLarge { get; } = Of(413, "too-large", "The request is too large.");

    public static Problem UnsupportedMediaType { get; } = Of(
        415, "unsupported-media-type", "The request has an unsupported media type.", "Send application/json.");

    public static Problem VersionRequired { get; } = Of(
        428, "version-required", "The version is missing.", "Send the ETag of the version that you last read in the If-Match header.");

    public static Problem TooManyRequests { get; } = Of(
        429, "too-many-requests", "You have sent too many requests.", "Wait for the number of seconds in the Retry-After header.");

    public static Problem Internal { get; } = Of(
        500,
        "internal",
        "Something went wrong on our side.",
        "The error was logged. If it happens again, give the trace id to your administrator.");

    public static Problem NotReady { get; } = Of(503, "not-ready", "The service is temporarily unavailable.", "Try again in a moment.");

    public static Problem TimedOut { get; } = Of(504, "timed-out", "The request took too long.", "Try again in a moment.");

    /// <summary>What is wrong, by the name of the field in the request.</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>The current state, if somebody else has changed it in the meantime.</summary>
    public JsonNode? Current { get; init; }

    /// <summary>The version of <see cref="Current"/>, for the next attempt.</summary>
    public string? CurrentVersion { get; init; }

    public static Problem Invalid(IReadOnlyDictionary<string, string[]> errors) =>
        Of(
            400,
            "invalid",
            "Some values in the request are not valid.",
            "The field 'errors' says what is wrong with each value.") with
        { Errors = errors };

    public static Problem Of(int status, string kind, string title, string? detail = null) => new(status, Types + kind, title, detail);

    /// <param name="current">The current state, as the endpoint would return it.</param>
    /// <param name="type">How to serialise it.</param>
    /// <param name="revision">Its version; null when it no longer exists.</param>
    public Problem With<T>(T current, JsonTypeInfo<T> type, Revision? revision) =>
        this with { Current = JsonSerializer.SerializeToNode(current, type), CurrentVersion = Precondition.VersionOf(revision) };

    /// <summary>The problem for a response that the framework left without a body.</summary>
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
