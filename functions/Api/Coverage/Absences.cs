using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coverage;

/// <summary>Days on which somebody is away. There is no field for a reason.</summary>
/// <param name="FirstDay">The first day away.</param>
/// <param name="LastDay">The last day away.</param>
internal sealed record AbsenceRequest(LocalDate? FirstDay, LocalDate? LastDay)
{
    /// <param name="oldest">The last day must not be before it: what is over for longer is not kept.</param>
    /// <param name="field">What is before the names of the fields.</param>
    /// <param name="validation">Receives what is wrong.</param>
    public AbsentDays? Parse(LocalDate oldest, string field, Validation validation)
    {
        var (first, last) = (validation.Required(FirstDay, $"{field}firstDay"), validation.Required(LastDay, $"{field}lastDay"));
        if (first is not { } from || last is not { } until)
        {
            return null;
        }

        var isValid = validation.Require(from <= until, $"{field}lastDay", say => say.NotBeforeFirstDay)
            && validation.Require(
                until < from.PlusYears(EnterAbsences.MostYears), $"{field}lastDay", say => say.WithinYears(EnterAbsences.MostYears))
            && validation.Require(until >= oldest, $"{field}lastDay", say => say.MoreRecent);
        return isValid ? new AbsentDays(from, until) : null;
    }
}

/// <param name="Absences">By first day. They count for all of the caller's 1:1s.</param>
internal sealed record MyAbsencesResponse(IReadOnlyList<MyAbsenceResponse> Absences)
{
    public static MyAbsencesResponse Of(IReadOnlyList<EnteredAbsence> absences) => new([.. absences.Select(MyAbsenceResponse.Of)]);
}

/// <param name="Id">Its id, for paths.</param>
/// <param name="FirstDay">The first day away.</param>
/// <param name="LastDay">The last day away.</param>
/// <param name="ByOrganisation">The organisation entered it, not the caller, who can remove it all the same.</param>
internal sealed record MyAbsenceResponse(string Id, LocalDate FirstDay, LocalDate LastDay, bool ByOrganisation)
{
    public static MyAbsenceResponse Of(EnteredAbsence absence) =>
        new(absence.Days.ToString(), absence.Days.First, absence.Days.Last, !absence.IsOwn);
}

/// <param name="People">Those whose absences are replaced; others stay as they are.</param>
internal sealed record OrganisationAbsencesRequest(IReadOnlyList<PersonAbsencesRequest?>? People)
{
    private const int MostPeople = 200;

    public IReadOnlyDictionary<PersonId, IReadOnlyList<AbsentDays>>? Parse(Caller caller, LocalDate oldest, Validation validation)
    {
        var parsed = new Dictionary<PersonId, IReadOnlyList<AbsentDays>>();
        var people = validation.Required(People, "people") ?? [];
        if (!validation.Require(people.Count <= MostPeople, "people", say => say.MostPeople(MostPeople)))
        {
            return null;
        }

        foreach (var (i, of) in people.Index())
        {
            var field = $"people[{i}]";
            if (validation.Required(of, field)?.Parse(caller, oldest, $"{field}.", validation) is var (person, days))
            {
                validation.Require(parsed.TryAdd(person, days), $"{field}.person", say => say.PersonTwice);
            }
        }

        return validation.Failed ? null : parsed;
    }
}

/// <param name="Person">The id or address of somebody in the directory.</param>
/// <param name="Absences">All of their absences that the organisation knows; an empty list removes what it entered before.</param>
internal sealed record PersonAbsencesRequest(string? Person, IReadOnlyList<AbsenceRequest?>? Absences)
{
    public (PersonId Person, IReadOnlyList<AbsentDays> Days)? Parse(Caller caller, LocalDate oldest, string field, Validation validation)
    {
        var found = validation.Required(Person, $"{field}person") is { } text ? caller.FindAnybody(text.Trim()) : null;
        validation.Require(Person is null || found is not null, $"{field}person", say => say.Somebody);
        var given = validation.Required(Absences, $"{field}absences") ?? [];
        if (!validation.Require(given.Count <= EnterAbsences.Most, $"{field}absences", say => say.MostAbsences(EnterAbsences.Most)))
        {
            return null;
        }

        var days = given.Select((a, i) => validation.Required(a, $"{field}absences[{i}]")
            ?.Parse(oldest, $"{field}absences[{i}].", validation)).ToList();
        return found is null || days.Contains(null) ? null : (found.Id, [.. days.OfType<AbsentDays>()]);
    }
}

/// <summary>What the organisation has entered about one person. Not what they entered themselves, nor what they took out.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Absences">By first day.</param>
internal sealed record PersonAbsencesResponse(string Person, IReadOnlyList<AbsenceResponse> Absences)
{
    public static PersonAbsencesResponse Of(PersonId person, IEnumerable<EnteredAbsence> absences) => new(
        person.Value,
        [.. absences.OrderBy(a => a.Days.First).Select(a => new AbsenceResponse(a.Days.First, a.Days.Last, a.At))]);
}

/// <param name="FirstDay">The first day away.</param>
/// <param name="LastDay">The last day away.</param>
/// <param name="EnteredAt">When it was entered.</param>
internal sealed record AbsenceResponse(LocalDate FirstDay, LocalDate LastDay, Instant? EnteredAt);
