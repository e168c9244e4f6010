using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>A person, room or group that was invited.</summary>
/// <param name="Address">Not resolved yet: the same person may be invited under two addresses.</param>
/// <param name="Name">As the invitation writes it (iCalendar CN, Graph <c>emailAddress.name</c>); null when there is none.</param>
/// <param name="Type">Whether they are required, optional, a resource or a group.</param>
/// <param name="Response">Their response, as this calendar knows it.</param>
public sealed record Attendee(
    EmailAddress Address,
    string? Name = null,
    AttendeeType Type = AttendeeType.Required,
    AttendeeResponse Response = AttendeeResponse.None)
{
    /// <summary>Who comes instead, when somebody delegated (iCalendar DELEGATED-TO); null when that is not known.</summary>
    public EmailAddress? DelegatedTo { get; init; }

    /// <summary>
    /// The invitation has no usable address for them, so <see cref="Address"/> is that of the only person with this name. That is enough
    /// for figures, but not for writing anything into the invite.
    /// </summary>
    public bool IsFoundByName { get; init; }
}

/// <summary>Whether the attendee is required, optional, included for information only, a resource or a group.</summary>
public enum AttendeeType
{
    /// <summary>A person whose presence is expected.</summary>
    Required,

    /// <summary>A person who may stay away.</summary>
    Optional,

    /// <summary>
    /// Only kept informed (iCalendar NON-PARTICIPANT), so not a participant. Exchange 2003 and 2007 also write rooms like this, without
    /// CUTYPE (MS-OXCICAL, 2.1.3.1.1.20.2).
    /// </summary>
    Informed,

    /// <summary>A room or equipment: iCalendar CUTYPE ROOM or RESOURCE, Graph type <c>resource</c>.</summary>
    Resource,

    /// <summary>A distribution list: iCalendar CUTYPE GROUP.</summary>
    Group,
}

/// <summary>The latest response to the invitation.</summary>
public enum AttendeeResponse
{
    /// <summary>No response yet, or a meaningless one, such as Graph's <c>organizer</c>.</summary>
    None,

    /// <summary>Will attend.</summary>
    Accepted,

    /// <summary>May attend.</summary>
    Tentative,

    /// <summary>Will not attend.</summary>
    Declined,

    /// <summary>Somebody else attends in their place (iCalendar DELEGATED).</summary>
    Delegated,
}
