using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What two people said about their 1:1s, and when they are away, under all ids that they have had. Pure.</summary>
/// <param name="ids">Which ids are one person.</param>
/// <param name="said">What was stored, by the id of who said it.</param>
internal sealed class SaidByPair(KnownIds ids, IReadOnlyDictionary<PersonId, PersonCorrections> said)
{
    /// <summary>In chronological order, with the ids that the two have today.</summary>
    public IEnumerable<PairCorrection> Between(PersonId one, PersonId other) =>
        Of(one, other).Concat(Of(other, one)).OrderBy(c => c.What.MadeAt).ThenBy(c => c.Id.Value, StringComparer.Ordinal);

    /// <summary>What was entered about when these people are away.</summary>
    public EnteredAbsences AbsencesOf(IEnumerable<PersonId> people) => new(
        people.Distinct().SelectMany(ids.AllOf, (person, id) => (person, Said: By(id))).ToLookup(x => x.person, x => x.Said));

    private IEnumerable<PairCorrection> Of(PersonId speaker, PersonId other) =>
        from storedBy in ids.AllOf(speaker)
        from what in By(storedBy).Corrections
        where ids.CurrentOf(what.With) == other
        select Contested(new PairCorrection(storedBy, what), other) with { By = speaker, What = what with { With = other } };

    private PairCorrection Contested(PairCorrection correction, PersonId other)
    {
        foreach (var id in ids.AllOf(other))
        {
            if (By(id).Contests.FirstOrDefault(c => c.Correction == correction.Id) is { } contest)
            {
                return correction with { ContestedAt = contest.At, ContestedBy = id };
            }
        }

        return correction;
    }

    private PersonCorrections By(PersonId id) => said.GetValueOrDefault(id, PersonCorrections.None);
}

/// <summary>What is stored besides calendars about the 1:1s of a person with others.</summary>
/// <param name="Corrections">In chronological order for each pair.</param>
/// <param name="Absences">When the person and the others are away.</param>
internal sealed record SaidAboutPairs(IReadOnlyList<PairCorrection> Corrections, EnteredAbsences Absences);
