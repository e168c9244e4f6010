using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>
/// Why a request failed (RFC 9457), in words that can be shown to people. It never quotes what somebody wrote.
/// </summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Type">A stable type for programs.</param>
/// <param name="Title">What happened; the same for every problem of this type.</param>
/// <param name="Detail">What the caller can do about it; null when there is nothing to add.</param>
internal sealed record Problem(
    int Status, string Type, Func<IProblemsMessages, string> Title, Func<IProblemsMessages, string>? Detail = null)
{
    private const string Types = "/problems/";

    public static Problem BadRequest { get; } = Of(400, "bad-request", say => say.BadRequestTitle);

    public static Problem NotSignedIn { get; } = Of(401, "not-signed-in", say => say.NotSignedInTitle, say => say.NotSignedInDetail);

    public static Problem Forbidden { get; } = Of(403, "forbidden", say => say.ForbiddenTitle);

    public static Problem NotInOrganisation { get; } = Of(
        403, "not-in-organisation", say => say.NotInOrganisationTitle, say => say.NotInOrganisationDetail);

    public static Problem NotFound { get; } = Of(404, "not-found", say => say.NotFoundTitle, say => say.NotFoundDetail);

    public static Problem MethodNotAllowed { get; } = Of(
        405, "method-not-allowed", say => say.MethodNotAllowedTitle, say => say.MethodNotAllowedDetail);

    public static Problem NotAcceptable { get; } = Of(406, "not-acceptable", say => say.NotAcceptableTitle, say => say.NotAcceptableDetail);

    public static Problem StillHere { get; } = Of(409, "still-here", say => say.StillHereTitle, say => say.StillHereDetail);

    public static Problem Changed { get; } = Of(412, "changed-meanwhile", say => say.ChangedTitle, say => say.ChangedDetail);

    public static Problem TooLarge { get; } = Of(413, "too-large", say => say.TooLargeTitle);

    public static Problem UnsupportedMediaType { get; } = Of(
        415, "unsupported-media-type", say => say.UnsupportedMediaTypeTitle, say => say.UnsupportedMediaTypeDetail);

    public static Problem VersionRequired { get; } = Of(
        428, "version-required", say => say.VersionRequiredTitle, say => say.VersionRequiredDetail);

    public static Problem TooManyRequests { get; } = Of(
        429, "too-many-requests", say => say.TooManyRequestsTitle, say => say.TooManyRequestsDetail);

    public static Problem Internal { get; } = Of(500, "internal", say => say.InternalErrorTitle, say => say.InternalErrorDetail);

    public static Problem NotReady { get; } = Of(503, "not-ready", say => say.NotReadyTitle, say => say.NotReadyDetail);

    public static Problem KeysNotRead { get; } = Of(503, "keys-not-read", say => say.KeysNotReadTitle, say => say.KeysNotReadDetail);

    public static Problem KeyMissing { get; } = Of(503, "key-missing", say => say.KeyMissingTitle, say => say.KeyMissingDetail);

    public static Problem TimedOut { get; } = Of(504, "timed-out", say => say.TimedOutTitle, say => say.TimedOutDetail);

    /// <summary>What is wrong, by the name of the field in the request.</summary>
    public IReadOnlyDictionary<string, Func<IFieldsMessages, string>[]>? Errors { get; init; }

    /// <summary>The current state, if somebody else has changed it in the meantime.</summary>
    public JsonNode? Current { get; init; }

    /// <summary>The version of <see cref="Current"/>, for the next attempt.</summary>
    public string? CurrentVersion { get; init; }

    public static Problem Invalid(IReadOnlyDictionary<string, Func<IFieldsMessages, string>[]> errors) =>
        Of(400, "invalid", say => say.InvalidTitle, say => say.InvalidDetail) with { Errors = errors };

    public static Problem Of(
        int status, string kind, Func<IProblemsMessages, string> title, Func<IProblemsMessages, string>? detail = null) =>
        new(status, Types + kind, title, detail);

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
