using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>For which 1:1 an agenda is wanted, and what is known about it.</summary>
/// <param name="Lead">Who leads it; see <see cref="WhoLeads"/>.</param>
/// <param name="Other">The other one.</param>
/// <param name="Kind">What the other one is to the lead.</param>
/// <param name="Start">When it starts.</param>
/// <param name="EveryDays">The cadence of the two.</param>
public sealed record AgendaWish(Person Lead, Person Other, Relationship Kind, Instant Start, int EveryDays)
{
    public PairId Pair { get; } = PairId.Of(Lead.Id, Other.Id);

    /// <summary>A template that somebody took for this time; null to choose the one that fits.</summary>
    public TemplateId? Template { get; init; }

    /// <summary>Which revision of the pair's items the one who asks has seen; null for any. Only on top of it is an agenda made or changed.</summary>
    public Revision? Seen { get; init; }

    public bool OtherManages { get; init; }

    /// <summary>True when the calendars of the last weeks know of no earlier 1:1 of the two. An earlier agenda makes it false whatever is said here.</summary>
    public bool NoneBefore { get; init; }

    public bool OtherIsNew { get; init; }

    public bool OtherIsBack { get; init; }

    /// <summary>A "how are your 1:1s going?" question when its time has come; asked only of somebody who manages.</summary>
    public string? CheckIn { get; init; }

    public override string ToString() => $"{nameof(AgendaWish)} {Pair} {Start}";

    internal PairSituation SituationOf(PairAgendas pair) => new(PersonName.SetApart(AgendaModel.FirstNameOf(PersonName.Plain(Other))), Kind, Start, EveryDays)
    {
        OtherManages = OtherManages,
        FirstMeeting = NoneBefore && !pair.Agendas.Any(a => a.Start < Start),
        OtherIsNew = OtherIsNew,
        OtherIsBack = OtherIsBack,
        Past = pair.Agendas,
        Preferred = pair.PreferredBy(Lead.Id),
    };
}

/// <summary>From whose side the agenda of a 1:1 is written.</summary>
public static class WhoLeads
{
    /// <summary>
    /// The one who prepares it, as a rule: so a manager gets the agenda for a report, and a report whose manager prepares nothing
    /// gets the one for talking with their manager. A skip-level 1:1 is always led by the one who stands higher.
    /// </summary>
    public static (Person Lead, Person Other) Of(Person preparer, Person other, OrgChart chart) =>
        chart.Relationship(preparer.Id, other.Id) == Relationship.SkipLevel && chart.LevelOf(other.Id) < chart.LevelOf(preparer.Id)
            ? (other, preparer)
            : (preparer, other);
}
