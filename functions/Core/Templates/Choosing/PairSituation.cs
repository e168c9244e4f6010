using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Templates.Choosing;

/// <summary>What a template is chosen by, seen from the one who leads the 1:1.</summary>
/// <param name="OtherName">As the reasons call them, e.g. the first name.</param>
/// <param name="Kind">What the other one is to the lead.</param>
/// <param name="Start">Of the 1:1.</param>
/// <param name="EveryDays">The cadence of the two.</param>
public sealed record PairSituation(string OtherName, Relationship Kind, Instant Start, int EveryDays)
{
    /// <summary>The other one has reports of their own.</summary>
    public bool OtherManages { get; init; }

    /// <summary>No 1:1 of the two is known from before.</summary>
    public bool FirstMeeting { get; init; }

    /// <summary>The other one began to report to the lead only lately.</summary>
    public bool OtherIsNew { get; init; }

    /// <summary>The other one comes back after weeks away.</summary>
    public bool OtherIsBack { get; init; }

    /// <summary>Their agendas so far, in the order of time.</summary>
    public IReadOnlyList<PastAgenda> Past { get; init; } = [];

    /// <summary>What the lead has chosen for this pair; null when they leave it to us.</summary>
    public TemplateId? Preferred { get; init; }

    /// <summary>Which templates come into question: first those made for just this.</summary>
    internal IReadOnlyList<TemplateKind> Kinds => Kind switch
    {
        Relationship.DirectReport when OtherManages => [TemplateKind.ReportWhoManages, TemplateKind.DirectReport],
        Relationship.DirectReport => [TemplateKind.DirectReport],
        Relationship.Manager => [TemplateKind.MyManager],
        Relationship.SkipLevel => [TemplateKind.SkipLevel],
        Relationship.Peer => [TemplateKind.Peer],
        Relationship.Colleague => [TemplateKind.Colleague],
        Relationship.External or _ => [],
    };

    public override string ToString() => $"{nameof(PairSituation)} {Kind}";
}

/// <param name="Template">What fits.</param>
/// <param name="Why">In words for the lead, as part of a sentence: "first 1:1 with Bo, who is new".</param>
public sealed record TemplateChoice(Template Template, string Why);
