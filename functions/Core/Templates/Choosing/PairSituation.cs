using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Templates.Choosing;

/// <summary>The situation that determines the template, from the lead's point of view.</summary>
/// <param name="OtherName">How the reasons name the other person, e.g. by first name.</param>
/// <param name="Kind">The other person's relationship to the lead.</param>
/// <param name="Start">The start of the 1:1.</param>
/// <param name="EveryDays">The pair's cadence.</param>
public sealed record PairSituation(string OtherName, Relationship Kind, Instant Start, int EveryDays)
{
    /// <summary>The other person has reports of their own.</summary>
    public bool OtherManages { get; init; }

    /// <summary>No earlier 1:1 of this pair is known.</summary>
    public bool FirstMeeting { get; init; }

    /// <summary>The other person began to report to the lead only recently.</summary>
    public bool OtherIsNew { get; init; }

    /// <summary>The other person is back after weeks away.</summary>
    public bool OtherIsBack { get; init; }

    /// <summary>Their agendas so far, in chronological order.</summary>
    public IReadOnlyList<PastAgenda> Past { get; init; } = [];

    /// <summary>The template that the lead chose for this pair; null when they leave it to us.</summary>
    public TemplateId? Preferred { get; init; }

    /// <summary>The kinds of template to consider, most specific first.</summary>
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

    /// <summary>The kind only: names stay out of logs.</summary>
    public override string ToString() => $"{nameof(PairSituation)} {Kind}";
}

/// <param name="Template">The template that fits.</param>
/// <param name="Why">For the lead.</param>
public sealed record TemplateChoice(Template Template, TemplateReason Why);
