using NodaTime;
using OutlookOneOnOne.Core.Coverage.Documents;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Stores what each person said about their own 1:1s in one document: their corrections, and which corrections by others they
/// contest, and when they are away. So what somebody said is exported and deleted with their data. Each call is atomic and durable.
/// </summary>
public sealed class CorrectionStore(IDocuments documents)
{
    /// <summary>Adding an equal correction again changes nothing.</summary>
    public Task AddAsync(PersonId by, Correction correction, CancellationToken cancellationToken) => ChangeAsync(
        by,
        own => own.Corrections.Contains(correction) ? null : own with { Corrections = [.. own.Corrections, correction] },
        cancellationToken);

    /// <summary>Deletes a correction of this person, as if it had never been made. Running it twice changes nothing.</summary>
    public Task WithdrawAsync(PersonId by, CorrectionId id, CancellationToken cancellationToken) => ChangeAsync(
        by,
        own => own.Corrections.Any(c => CorrectionId.Of(by, c) == id)
            ? own with { Corrections = [.. own.Corrections.Where(c => CorrectionId.Of(by, c) != id)] }
            : null,
        cancellationToken);

    /// <summary>Contests a correction by somebody else. Running it twice changes nothing.</summary>
    /// <param name="by">Who contests it.</param>
    /// <param name="correction">The correction.</param>
    /// <param name="at">When they contested it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ContestAsync(PersonId by, PairCorrection correction, Instant at, CancellationToken cancellationToken) => ChangeAsync(
        by,
        own => own.Contests.Any(c => c.Correction == correction.Id)
            ? null
            : own with { Contests = [.. own.Contests, new Contest(correction.Id, at, CorrectionsDocument.OverAt(correction.What))] },
        cancellationToken);

    /// <summary>Ends a person's contest of a correction. Running it twice changes nothing.</summary>
    public Task AgreeAsync(PersonId by, CorrectionId id, CancellationToken cancellationToken) => ChangeAsync(
        by,
        own => own.Contests.Any(c => c.Correction == id) ? own with { Contests = [.. own.Contests.Where(c => c.Correction != id)] } : null,
        cancellationToken);

    /// <summary>
    /// Changes what was entered about when a person is away. Null from <paramref name="change"/> leaves everything as it is. It can be
    /// called more than once.
    /// </summary>
    internal Task ChangeAbsencesAsync(
        PersonId of, Func<PersonCorrections, PersonCorrections?> change, CancellationToken cancellationToken) =>
        ChangeAsync(of, change, cancellationToken);

    /// <summary>What is stored about everybody for whom the organisation entered absences; for administration only.</summary>
    internal async Task<IReadOnlyDictionary<PersonId, PersonCorrections>> ReadEnteredByOrganisationAsync(
        CancellationToken cancellationToken) =>
        (await documents.QueryEverywhereAsync(CoverageKinds.Corrections, CoverageKinds.EnteredByOrganisation, cancellationToken))
            .ToDictionary(d => new PersonId(d.Key.Partition.Value), d => All(d.Document));

    /// <summary>What a person said.</summary>
    internal async Task<PersonCorrections> ReadAsync(PersonId by, CancellationToken cancellationToken) =>
        All((await documents.FindAsync(CoverageKinds.Corrections, CoverageKinds.KeyOfCorrections(by), cancellationToken)).DocumentOrNull);

    /// <summary>
    /// What a person and others said about the 1:1s that they have together, and when each of them is away, under all ids that they have
    /// had.
    /// </summary>
    internal async Task<SaidAboutPairs> ReadPairsAsync(
        PersonId person, IReadOnlyCollection<PersonId> others, KnownIds ids, CancellationToken cancellationToken)
    {
        PersonId[] all = [.. others.Prepend(person)];
        DocumentKey[] keys = [.. all.SelectMany(ids.AllOf).Distinct().Select(CoverageKinds.KeyOfCorrections)];
        var said = new SaidByPair(ids, (await documents.FindManyAsync(CoverageKinds.Corrections, keys, cancellationToken))
            .ToDictionary(d => new PersonId(d.Key.Partition.Value), d => All(d.Document)));
        return new SaidAboutPairs([.. others.SelectMany(other => said.Between(person, other))], said.AbsencesOf(all));
    }

    /// <summary>Retention: deletes what is about time before <paramref name="instant"/>. Agreed cadences stay.</summary>
    internal async Task ForgetBeforeAsync(Instant instant, CancellationToken cancellationToken)
    {
        var due = await documents.QueryEverywhereAsync(CoverageKinds.Corrections, CoverageKinds.DueAt(instant), cancellationToken);
        foreach (var found in due)
        {
            await ChangeAsync(new PersonId(found.Key.Partition.Value), own => CorrectionsDocument.Since(own, instant), cancellationToken);
        }
    }

    /// <summary>Deletes everything that a person said. Running it twice changes nothing.</summary>
    internal Task ForgetAllOfAsync(PersonId by, CancellationToken cancellationToken) =>
        documents.DeleteAsync(CoverageKinds.KeyOfCorrections(by), expected: null, cancellationToken);

    private Task<CorrectionsDocument?> ChangeAsync(
        PersonId by, Func<PersonCorrections, PersonCorrections?> change, CancellationToken cancellationToken) =>
        documents.ChangeAsync(
            CoverageKinds.Corrections,
            CoverageKinds.KeyOfCorrections(by),
            current => change(All(current)) is { } next ? CorrectionsDocument.Of(next) : null,
            cancellationToken);

    private static PersonCorrections All(CorrectionsDocument? document) => document?.ToOwn() ?? PersonCorrections.None;
}
