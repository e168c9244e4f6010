using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.SimulatedGraph.Permissions;

/// <summary>An app with application permissions, and the token that identifies it.</summary>
/// <param name="Name">For the records, such as "reader".</param>
/// <param name="Token">The text after <c>Bearer</c>.</param>
/// <param name="Roles">Application permissions, such as <c>Calendars.Read</c>.</param>
public sealed record SimulatedApp(string Name, string Token, params string[] Roles)
{
    /// <summary>Reads the directory and everybody's calendar. Token "reader".</summary>
    public static SimulatedApp Reader { get; } =
        new("reader", "reader", "User.Read.All", "GroupMember.Read.All", "Place.Read.All", "MailboxSettings.Read", "Calendars.Read");

    /// <summary>Changes events. Token "writer".</summary>
    public static SimulatedApp Writer { get; } = new("writer", "writer", "Calendars.ReadWrite");

    /// <summary>Sends mail. Token "mailer".</summary>
    public static SimulatedApp Mailer { get; } = new("mailer", "mailer", "Mail.Send");

    /// <summary>Reads when people are busy. Token "freebusy".</summary>
    public static SimulatedApp FreeBusy { get; } = new("freebusy", "freebusy", "Calendars.Read");

    internal static SimulatedApp Nobody { get; } = new("", "");

    /// <summary>
    /// The ids or user principal names of the only mailboxes that the app can access, as scoped by Exchange's RBAC for Applications; null
    /// for all.
    /// </summary>
    public IReadOnlySet<string>? Mailboxes { get; init; }

    /// <summary>The id or user principal name of the signed-in person: <c>/me</c> is then theirs, and permissions are delegated.</summary>
    public string? SignedInAs { get; init; }

    /// <summary>The id of the app registration.</summary>
    public string AppId { get; init; } = StableGuid.Of($"app {Name}").ToString();

    internal bool MayAnyOf(string[] roles) => roles.Length == 0 || roles.Any(r => Roles.Contains(r, StringComparer.OrdinalIgnoreCase));
}
