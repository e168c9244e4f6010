namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>The settings of this adapter, <c>Microsoft365:NAME</c> each. Checked when the host starts; every fault names its setting.</summary>
public sealed class Microsoft365Options
{
    public const string Section = "Microsoft365";

    public const int MostSenders = 50;

    /// <summary>The tenant's id or one of its domains.</summary>
    public string? TenantId { get; set; }

    /// <summary>Who asks Graph.</summary>
    public Microsoft365Identity Identity { get; set; } = Microsoft365Identity.ManagedIdentity;

    /// <summary>How much of the tenant is read.</summary>
    public Microsoft365Reach Reach { get; set; } = Microsoft365Reach.Organisation;

    /// <summary>Where a <see cref="DeskSignIn"/> keeps its sign-in; null for the usual place.</summary>
    public string? SignInFolder { get; set; }

    /// <summary>Client id of the managed identity that reads people and calendars.</summary>
    public string? ReaderClientId { get; set; }

    /// <summary>Client id of the managed identity that writes agendas, for organisers who asked for them.</summary>
    public string? WriterClientId { get; set; }

    /// <summary>Client id of the managed identity that sends mail, from the sender mailboxes only.</summary>
    public string? MailerClientId { get; set; }

    /// <summary>The mailboxes that digests are sent from, in turn: each sends 30 mails a minute at most.</summary>
    public IList<string> Senders { get; init; } = [];

    /// <summary>
    /// How many processes send mail at the same time at most: each keeps to its share of what a mailbox may send. The digest queue's
    /// function must not be scaled out further.
    /// </summary>
    public int MailInstances { get; set; } = 1;

    /// <summary>Where Graph can reach our API to tell of changes, like <c>https://oneonone.contoso.com/</c>; null to be told of none.</summary>
    public Uri? NotificationSite { get; set; }

    /// <summary>Graph's address with its version; another one for a national cloud, or on this machine for a simulator.</summary>
    public Uri GraphUrl { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>
    /// When Graph asks for more patience than this the call is given up with the time it asked for, so that a queue can put the
    /// message off instead of holding a worker.
    /// </summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(20);
}

/// <summary>How much of the tenant is read.</summary>
public enum Microsoft365Reach
{
    Organisation,

    /// <summary>The person who has signed in, and their direct reports.</summary>
    OwnTeam,
}

/// <summary>Who asks Graph.</summary>
public enum Microsoft365Identity
{
    /// <summary>In Azure: three managed identities, one for each role, so that the one that reads cannot write.</summary>
    ManagedIdentity,

    /// <summary>An application on somebody's own machine: what <c>DefaultAzureCredential</c> finds, for every role alike.</summary>
    Application,

    /// <summary>The person who typed <c>oneonone login</c>; they see what they may see themselves.</summary>
    SignedInPerson,
}
