namespace OutlookOneOnOne.SimulatedGraph.Directory;

/// <summary>A person in the directory, or the account of a room, of equipment or of a shared mailbox.</summary>
/// <param name="Id">The object id.</param>
/// <param name="Mail">The primary address; null for an account without a mailbox.</param>
public sealed record SimulatedUser(string Id, string DisplayName, string? Mail)
{
    private readonly string? principalName;

    /// <summary>Derives the id from the address.</summary>
    public static SimulatedUser Called(string displayName, string mail) =>
        new(StableGuid.Of(mail.ToLowerInvariant()).ToString(), displayName, mail);

    /// <summary>The primary address by default.</summary>
    public string UserPrincipalName
    {
        get => principalName ?? Mail ?? $"{Id}@tenant.onmicrosoft.com";
        init => principalName = value;
    }

    /// <summary>Other addresses of the same person.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? JobTitle { get; init; }

    public string? PreferredLanguage { get; init; }

    /// <summary>The object id of their manager.</summary>
    public string? ManagerId { get; init; }

    public bool AccountEnabled { get; init; } = true;

    public bool IsGuest { get; init; }

    /// <summary>The IANA name. Outlook returns the matching Windows name.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>When they work, as set in their calendar.</summary>
    public SimulatedHours Hours { get; init; } = new("08:00:00.0000000", "17:00:00.0000000");

    public MailboxPurpose Purpose { get; init; }

    /// <summary>False if it is on an on-premises server, or deleted.</summary>
    public bool HasMailbox { get; init; } = true;

    internal bool IsReachedBy(string address) =>
        string.Equals(address, Mail, StringComparison.OrdinalIgnoreCase)
        || string.Equals(address, UserPrincipalName, StringComparison.OrdinalIgnoreCase)
        || Aliases.Contains(address, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Working hours from Monday to Friday.</summary>
/// <param name="Start">With seven decimals, as Graph writes it.</param>
/// <param name="End">The same.</param>
public sealed record SimulatedHours(string Start, string End)
{
    /// <summary>
    /// The zone as Graph gives it, as JSON: the Windows name of the mailbox's zone, or a <c>Customized Time Zone</c> with rules.
    /// </summary>
    public string? TimeZone { get; init; }
}

/// <summary>Graph's <c>userPurpose</c>.</summary>
public enum MailboxPurpose
{
    User,
    Shared,
    Room,
    Equipment,

    /// <summary>Listed among the places; its mailbox says <c>room</c>.</summary>
    Workspace,
}

/// <summary>A distribution list, or a group with a mailbox.</summary>
/// <param name="Mail">Null for a security group without an address.</param>
public sealed record SimulatedGroup(string Id, string DisplayName, string? Mail)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The object ids of its direct members.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>A Microsoft 365 group rather than a distribution list.</summary>
    public bool IsUnified { get; init; }

    public static SimulatedGroup Called(string displayName, string mail) =>
        new(StableGuid.Of(mail.ToLowerInvariant()).ToString(), displayName, mail);
}
