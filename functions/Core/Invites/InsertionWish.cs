using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>An agenda that is to be put into its invite.</summary>
/// <param name="Agenda">Which.</param>
/// <param name="Pair">What the two brought.</param>
/// <param name="Lead">The person behind <see cref="Agenda.Lead"/>.</param>
/// <param name="Other">The other one.</param>
/// <param name="Live">Where live agendas are opened.</param>
/// <param name="AskedBy">Whichever of the two pressed the button; null when nobody did, and an organiser wants agendas by themselves.</param>
public sealed record InsertionWish(Agenda Agenda, PairAgendas Pair, Person Lead, Person Other, LiveAgendas Live, PersonId? AskedBy)
{
    public InsertionCause Cause => AskedBy is null ? InsertionCause.Automatic : InsertionCause.AskedFor;

    /// <summary>An organiser who pressed the button wants it in this invite, whatever they chose for others.</summary>
    public bool IsWantedBy(PersonId organiser, PersonSettings chosen, bool inSeries) =>
        AskedBy == organiser || chosen.PreparesFor(Agenda.Pair, inSeries);

    public override string ToString() => $"{nameof(InsertionWish)} {Agenda.Pair} {Agenda.Start}";
}

public enum InsertionCause
{
    /// <summary>Nobody at this moment: an organiser wants agendas by themselves. What people took out or changed stays as they left it.</summary>
    Automatic,

    /// <summary>One of the two pressed the button: it replaces what is there.</summary>
    AskedFor,
}
