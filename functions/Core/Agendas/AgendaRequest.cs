using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>A request for the agenda of a 1:1, with what is known about the pair.</summary>
/// <param name="Lead">Who leads it; see <see cref="WhoLeads"/>.</param>
/// <param name="Other">The other person.</param>
/// <param name="Kind">The other person's relationship to the lead.</param>
/// <param name="Start">When it starts.</param>
/// <param name="EveryDays">The pair's cadence.</param>
public sealed record AgendaRequest(Person Lead, Person Other, Relationship Kind, Instant Start, int EveryDays)
{
    /// <summary>The two people, in no order.</summary>
    public PairId Pair { get; } = PairId.Of(Lead.Id, Other.Id);

    /// <summary>A template that somebody picked for this 1:1; null to choose the one that fits.</summary>
    public TemplateId? Template { get; init; }

    /// <summary>How many minutes the 1:1 takes; null when that is not known.</summary>
    public int? Minutes { get; init; }

    /// <summary>
    /// The revision of the pair's items that the caller has seen; null for any. If it is no longer current, the agenda is neither made nor
    /// changed.
    /// </summary>
    public Revision? Seen { get; init; }

    /// <summary>The other person has reports of their own.</summary>
    public bool OtherManages { get; init; }

    /// <summary>
    /// True when our calendar data contains no earlier 1:1 of this pair. Ignored when there is an earlier agenda.
    /// </summary>
    public bool NoneBefore { get; init; }

    /// <summary>The other person began to report to the lead only recently.</summary>
    public bool OtherIsNew { get; init; }

    /// <summary>The other person has just come back after weeks away.</summary>
    public bool OtherIsBack { get; init; }

    /// <summary>Whose calendar the invite is in; null when that is not known.</summary>
    public Person? Organiser { get; init; }

    /// <summary>The language in which both read the agenda.</summary>
    public IMessages Language { get; init; } = Languages.English;

    /// <summary>The language of the coaching note, which only the lead reads; null for that of the agenda.</summary>
    public IMessages? NoteLanguage { get; init; }

    /// <summary>The templates in the language of the note; null for those in that of the agenda.</summary>
    public TemplateLibrary? NoteLibrary { get; init; }

    /// <summary>A "how are your 1:1s going?" question when one is due; only for somebody who manages.</summary>
    public string? CheckIn { get; init; }

    /// <summary>Contains only the pair and the start.</summary>
    public override string ToString() => $"{nameof(AgendaRequest)} {Pair} {Start}";

    internal PairSituation SituationOf(PairAgendas pair) =>
        new(PersonName.WithIsolates(AgendaModel.FirstNameOf(PersonName.Plain(Other))), Kind, Start, EveryDays)
        {
            OtherManages = OtherManages,
            FirstMeeting = NoneBefore && !pair.Agendas.Any(a => a.Start < Start),
            OtherIsNew = OtherIsNew,
            OtherIsBack = OtherIsBack,
            Past = pair.Agendas,
            Preferred = pair.PreferredBy(Lead.Id),
        };
}

/// <summary>Decides whose point of view an agenda takes.</summary>
public static class WhoLeads
{
    /// <summary>
    /// Usually the person who prepares it leads: a manager gets the agenda for a report, and a report whose manager prepares nothing gets
    /// the one for a 1:1 with their manager. A skip-level 1:1 is always led by the more senior person.
    /// </summary>
    public static (Person Lead, Person Other) Of(Person preparer, Person other, OrgChart chart) =>
        chart.Relationship(preparer.Id, other.Id) == Relationship.SkipLevel && chart.LevelOf(other.Id) < chart.LevelOf(preparer.Id)
            ? (other, preparer)
            : (preparer, other);
}
