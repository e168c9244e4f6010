namespace OutlookOneOnOne.SimulatedGraph.Requests;

/// <summary>
/// An error response of Graph. Thrown wherever a request turns out to be invalid, so that no endpoint can continue with half of one; only
/// <see cref="GraphService"/> catches it.
/// </summary>
internal sealed class GraphRefusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    /// <summary>Seconds; sent as Retry-After.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Graph supports this and the simulator does not. Never mistake it for a response of Graph.</summary>
    public static GraphRefusal NotSimulated(string what) =>
        new(501, "notSimulated", $"The simulator has no {what}; extend it where a test needs it.");

    public static GraphRefusal BadRequest(string message) => new(400, "BadRequest", message);

    /// <summary>Outlook's wording for an unknown property; seen in user reports from 2019 to 2026.</summary>
    public static GraphRefusal UnknownOutlookProperty(string name) =>
        new(400, "RequestBroker--ParseUri", $"Could not find a property named '{name}' on type 'Microsoft.OutlookServices.Event'.");

    public static GraphRefusal UnknownDirectoryProperty(string name, string type) =>
        new(
            400,
            "BadRequest",
            $"Parsing OData Select and Expand failed: Could not find a property named '{name}' on type 'microsoft.graph.{type}'.");

    public static GraphRefusal DirectoryDenied() =>
        new(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

    public static GraphRefusal OutlookDenied() => new(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public static GraphRefusal NoSuchObject(string id) =>
        new(
            404,
            "Request_ResourceNotFound",
            $"Resource '{id}' does not exist or one of its queried reference-property objects are not present.");

    public static GraphRefusal NoSuchMailboxOwner(string id) => new(404, "ErrorInvalidUser", $"The requested user '{id}' is invalid.");

    public static GraphRefusal NoMailbox() => new(
        404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");

    public static GraphRefusal NoSuchItem() => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");
}
