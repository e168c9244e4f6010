using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Retention;

namespace OutlookOneOnOne.Api;

/// <summary>What a host decides about the API. Without a tenant nobody is let in.</summary>
public sealed class ApiOptions
{
    /// <summary>The tenants whose object ids are the directory's person ids (claims <c>tid</c> and <c>oid</c>).</summary>
    public ISet<string> Tenants { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the links of a digest lead. It must be set.</summary>
    public Func<Person, OneThing?, DigestLinks>? DigestLinks { get; set; }

    public RecognitionPolicy Recognition { get; set; } = RecognitionPolicy.Default;

    public CoveragePolicy Coverage { get; set; } = CoveragePolicy.Default;

    public DigestPolicy Digest { get; set; } = new();

    /// <summary>How long a sender of a digest may take before another may take over.</summary>
    public Duration DigestLease { get; set; } = Duration.FromMinutes(10);

    /// <summary>How long notes are kept.</summary>
    public NoteRetention Notes { get; set; } = NoteRetention.UntilDeleted;

    /// <summary>How long corrections reach back: what is older is forgotten anyway.</summary>
    public Duration Retention { get; set; } = Retain.Coverage;

    /// <summary>A person may ask this often in any minute.</summary>
    public int RequestsPerMinute { get; set; } = 300;

    /// <summary>In bytes.</summary>
    public int LargestBody { get; set; } = 256 * 1024;

    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
