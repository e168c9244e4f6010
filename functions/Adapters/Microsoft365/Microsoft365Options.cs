namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>The settings of this adapter, each named <c>Microsoft365:NAME</c>. They are checked when the host starts.</summary>
public sealed class Microsoft365Options
{
    public const string Section = "Microsoft365";

    public const int MaxSenders = 50;

    /// <summary>The tenant's id or one of its domains.</summary>
    public string? TenantId { get; set; }

    /// <summary>The identity for calls to Graph.</summary>
    public Microsoft365Identity Identity { get; set; } = Microsoft365Identity.ManagedIdentity;

    /// <summary>How much of the tenant is read.</summary>
    public Microsoft365Reach Reach { get; set; } = Microsoft365Reach.Organisation;

    /// <summary>The folder of <see cref="CommandLineSignIn"/>; null for the usual one.</summary>
    public string? SignInFolder { get; set; }

    /// <summary>Client id of the managed identity that reads people and calendars.</summary>
    public string? ReaderClientId { get; set; }

    /// <summary>Client id of the managed identity that writes agendas, for organisers who turned this on.</summary>
    public string? WriterClientId { get; set; }

    /// <summary>Client id of the managed identity that sends mail, from the sender mailboxes only.</summary>
    public string? MailerClientId { get; set; }

    /// <summary>
    /// Whether it is read when other people are busy, to suggest times that suit both. It needs a permission of its own
    /// (docs/deploy.md), so that it is off unless an administrator decides.
    /// </summary>
    public bool ReadsFreeBusy { get; set; }

    /// <summary>Client id of the managed identity that reads when people are busy; needed with <see cref="ReadsFreeBusy"/>.</summary>
    public string? FreeBusyClientId { get; set; }

    /// <summary>
    /// The address of the group whose direct members' calendars the reader may read (docs/deploy.md); null if it is not known. With it, a
    /// calendar that could not be read for a while is told apart from one that must not be read any more.
    /// </summary>
    public string? ManagersGroup { get; set; }

    /// <summary>The mailboxes that send digests; each sends at most 30 mails a minute.</summary>
    public IList<string> Senders { get; init; } = [];

    /// <summary>
    /// The largest number of processes that send mail at the same time; each keeps to its share of a mailbox's limit. The function of the
    /// digest queue must not scale out further.
    /// </summary>
    public int MailInstances { get; set; } = 1;

    /// <summary>The public address of our API for change notifications, like <c>https://oneonone.contoso.com/</c>; null for none.</summary>
    public Uri? NotificationSite { get; set; }

    /// <summary>The address of Graph with its version, which differs for a national cloud or a simulator on this machine.</summary>
    public Uri GraphUrl { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>
    /// The longest wait that Graph can ask for within a call. If it asks for more, the call fails with that delay, so that a queue can
    /// postpone the message instead of blocking a worker.
    /// </summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Accounts with such an address are not people.</summary>
    internal Func<Core.People.EmailAddress, bool> IsExcluded { get; private set; } = _ => false;

    /// <summary>
    /// Leaves accounts out by their address: Graph does not mark shared and service mailboxes. It is the organisation's policy, so it is
    /// not bound from this section.
    /// </summary>
    public void Exclude(Func<Core.People.EmailAddress, bool> isExcluded) => IsExcluded = isExcluded;
}

/// <summary>How much of the tenant is read.</summary>
public enum Microsoft365Reach
{
    Organisation,

    /// <summary>The signed-in person and their direct reports.</summary>
    OwnTeam,
}

/// <summary>The identity for calls to Graph.</summary>
public enum Microsoft365Identity
{
    /// <summary>For Azure: a managed identity for each role, so that the identity that reads cannot write.</summary>
    ManagedIdentity,

    /// <summary>For a user's own machine: the application that <c>DefaultAzureCredential</c> finds, for all roles.</summary>
    Application,

    /// <summary>The person who ran <c>oneonone login</c>, with their own permissions.</summary>
    SignedInPerson,
}
