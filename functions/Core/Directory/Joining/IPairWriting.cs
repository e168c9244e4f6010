using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory.Joining;

/// <summary>What two people wrote together. Each feature that stores any implements it once.</summary>
public interface IPairWriting
{
    /// <summary>
    /// Moves it when one of the two has another id. What the pair has under the new id already stays. Whatever was interrupted is finished
    /// when it runs again; running it twice changes nothing. Throws when the storage fails.
    /// </summary>
    Task MoveAsync(RenamedPair renamed, CancellationToken cancellationToken);
}

/// <summary>Two people, one of whom has another id now.</summary>
/// <param name="Former">Their id before.</param>
/// <param name="Person">Their id now.</param>
/// <param name="Other">The other of the two.</param>
public sealed record RenamedPair(PersonId Former, PersonId Person, PersonId Other)
{
    /// <summary>The pair before.</summary>
    public PairId From => PairId.Of(Former, Other);

    /// <summary>The pair now.</summary>
    public PairId To => PairId.Of(Person, Other);

    /// <summary>The id of one of the two now.</summary>
    public PersonId Now(PersonId id) => id == Former ? Person : id;
}
