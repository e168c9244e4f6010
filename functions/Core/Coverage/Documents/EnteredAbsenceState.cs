using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>An <see cref="EnteredAbsence"/> or a <see cref="DeniedAbsence"/> as stored.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="At">When it was entered or denied.</param>
/// <param name="Own">True if the person entered it; missing if the organisation did.</param>
internal sealed record EnteredAbsenceState(string First, string Last, string At, bool? Own = null)
{
    public static EnteredAbsenceState Of(EnteredAbsence absence)
    {
        var at = absence.At ?? throw new InvalidOperationException("What a list says is not stored.");
        return Of(absence.Days, at) with { Own = absence.IsOwn ? true : null };
    }

    public static EnteredAbsenceState Of(DeniedAbsence denied) => Of(denied.Days, denied.At);

    public EnteredAbsence ToAbsence() => new(Days(), Own is true, Entered());

    public DeniedAbsence ToDenied() => new(Days(), Entered());

    private static EnteredAbsenceState Of(AbsentDays days, Instant at) => new(
        LocalDatePattern.Iso.Format(days.First), LocalDatePattern.Iso.Format(days.Last), InstantPattern.ExtendedIso.Format(at));

    private AbsentDays Days() => new(Date(First), Date(Last));

    private Instant Entered() => InstantPattern.ExtendedIso.Parse(At).Value;

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
