using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>A person, room or group that was invited.</summary>
/// <param name="Address">Not resolved yet: the same person may be invited under two addresses.</param>
/// <param name="Name">As the invitation writes it (iCalendar CN, Graph <c>emailAddress.name</c>); null when there is none.</param>
public sealed record Attendee(
    EmailAddress Address,
    string? Name = null,
    AttendeeType Type = AttendeeType.Required,
    AttendeeResponse Response = AttendeeResponse.None);

/// <summary>Whether the attendee is required, optional, a resource or a group.</summary>
public enum AttendeeType
{
    /// <summary>A person whose presence is expected.</summary>
    Required,

    /// <summary>Also iCalendar's NON-PARTICIPANT, who is only kept informed.</summary>
    Optional,

    /// <summary>A room or equipment: iCalendar CUTYPE ROOM or RESOURCE, Graph type <c>resource</c>.</summary>
    Resource,

    /// <summary>A distribution list: iCalendar CUTYPE GROUP.</summary>
    Group,
}

/// <summary>The latest response to the invitation.</summary>
public enum AttendeeResponse
{
    /// <summary>No response yet, or one without meaning, such as Graph's <c>organizer</c>.</summary>
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
