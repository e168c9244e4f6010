using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Retention;

namespace OutlookOneOnOne.Api;

/// <summary>What a host decides about the API. Nobody can sign in until a tenant is set.</summary>
public sealed class ApiOptions
{
    /// <summary>
    /// The tenants whose people may use the API (claim <c>tid</c>). Their object ids (<c>oid</c>) are the ids in the directory.
    /// </summary>
    public ISet<string> Tenants { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the links in a digest, for its recipient and its one thing to do. It must be set.</summary>
    public Func<Person, OneThing?, DigestLinks>? DigestLinks { get; set; }

    /// <summary>Which meetings count as 1:1s.</summary>
    public RecognitionPolicy Recognition { get; set; } = RecognitionPolicy.Default;

    /// <summary>How statuses are worked out from 1:1s.</summary>
    public CoveragePolicy Coverage { get; set; } = CoveragePolicy.Default;

    /// <summary>Whether digests are sent, how fast, and whether they name reports.</summary>
    public DigestPolicy Digest { get; set; } = new();

    /// <summary>The organisation's language, and how it addresses people.</summary>
    public LanguagePolicy Languages { get; set; } = LanguagePolicy.Default;

    /// <summary>How long one process may take to send a digest before another may take over.</summary>
    public Duration DigestLease { get; set; } = Duration.FromMinutes(10);

    /// <summary>How long notes and action items are kept.</summary>
    public NoteRetention Notes { get; set; } = NoteRetention.UntilDeleted;

    /// <summary>
    /// Whether people may let their own assistants work for them. Without it, there is no endpoint for assistants; with it, each person
    /// still has to turn it on for themselves.
    /// </summary>
    public bool AssistantsOn { get; set; }

    /// <summary>The public address of the API, with a slash at the end; null if it is where requests are sent to.</summary>
    public Uri? Address { get; private set; }

    /// <summary>How far back a correction can reach; anything older has been deleted.</summary>
    public Duration Retention { get; set; } = Retain.Coverage;

    /// <summary>How many requests each person may send in a minute.</summary>
    public int RequestsPerMinute { get; set; } = 300;

    /// <summary>The largest accepted request body, in bytes.</summary>
    public int LargestBody { get; set; } = 256 * 1024;

    /// <summary>How long a request may take before it gets a 504.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Serves the people of a tenant at a public address.</summary>
    /// <param name="tenant">The id of the tenant.</param>
    /// <param name="address">See <see cref="Address"/>.</param>
    public void Serve(string tenant, Uri address)
    {
        Tenants.Add(tenant);
        Address = address;
    }
}
