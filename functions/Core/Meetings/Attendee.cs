using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>Somebody or something invited.</summary>
/// <param name="Address">Not resolved: the same person may be invited under two addresses.</param>
/// <param name="Name">As the invitation writes it (iCalendar CN, Graph <c>emailAddress.name</c>); null when it says none.</param>
public sealed record Attendee(
    EmailAddress Address,
    string? Name = null,
    AttendeeType Type = AttendeeType.Required,
    AttendeeResponse Response = AttendeeResponse.None);

public enum AttendeeType
{
    Required,

    /// <summary>Also iCalendar's NON-PARTICIPANT, who is only kept informed.</summary>
    Optional,

    /// <summary>A room or equipment: iCalendar CUTYPE ROOM or RESOURCE, Graph type <c>resource</c>.</summary>
    Resource,

    /// <summary>A distribution list: iCalendar CUTYPE GROUP.</summary>
    Group,
}

public enum AttendeeResponse
{
    /// <summary>No answer yet, or an answer that says nothing, such as Graph's <c>organizer</c>.</summary>
    None,
    Accepted,
    Tentative,
    Declined,

    /// <summary>Somebody else goes (iCalendar DELEGATED).</summary>
    Delegated,
}
