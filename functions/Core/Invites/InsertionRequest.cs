using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>A request to put an agenda into its invite.</summary>
/// <param name="Agenda">The agenda.</param>
/// <param name="Pair">The pair's items.</param>
/// <param name="Lead">The person behind <see cref="Agenda.Lead"/>.</param>
/// <param name="Other">The other person.</param>
/// <param name="Live">Where live agendas are opened.</param>
/// <param name="AskedBy">Who pressed the button; null when it is automatic.</param>
public sealed record InsertionRequest(Agenda Agenda, PairAgendas Pair, Person Lead, Person Other, LiveAgendas Live, PersonId? AskedBy)
{
    /// <summary>Why it is written: somebody pressed the button, or it is automatic.</summary>
    public InsertionCause Cause => AskedBy is null ? InsertionCause.Automatic : InsertionCause.Requested;

    /// <summary>An organiser who pressed the button wants it in this invite, whatever their settings say.</summary>
    public bool IsWantedBy(PersonId organiser, PersonSettings chosen, bool inSeries) =>
        AskedBy == organiser || chosen.PreparesFor(Agenda.Pair, inSeries);

    /// <summary>Contains only the pair and the start.</summary>
    public override string ToString() => $"{nameof(InsertionRequest)} {Agenda.Pair} {Agenda.Start}";
}

/// <summary>Why an agenda is put into an invite.</summary>
public enum InsertionCause
{
    /// <summary>An organiser has turned on prepared agendas. What people removed or edited stays as they left it.</summary>
    Automatic,

    /// <summary>One of the two pressed the button: it replaces what is there.</summary>
    Requested,
}
