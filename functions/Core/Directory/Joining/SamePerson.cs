using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory.Joining;

/// <summary>
/// An administrator proposed that two ids are one person. It has no effect until the person confirms it; what they wrote under the former
/// id opens pair by pair, when the other of the two has confirmed it, too.
/// </summary>
/// <param name="Person">Their id today.</param>
/// <param name="Former">Their id before.</param>
/// <param name="ProposedBy">The administrator; null after their data was deleted.</param>
/// <param name="ProposedAt">When.</param>
public sealed record SamePerson(PersonId Person, PersonId Former, PersonId? ProposedBy, Instant ProposedAt)
{
    /// <summary>Identifies the proposal.</summary>
    public PairId Id => PairId.Of(Person, Former);

    /// <summary>What the person says; null until they do.</summary>
    public OwnAnswer? Answer { get; init; }

    /// <summary>What those say with whom the former id shares writing, one for each.</summary>
    public ImmutableArray<OthersAnswer> Others { get; init; } = [];

    /// <summary>The person agrees, so their figures are those of both ids.</summary>
    public bool IsConfirmed => Answer is { Agrees: true };

    /// <summary>What somebody said about the writing that they share with the former id; null if nothing.</summary>
    public OthersAnswer? AnswerOf(PersonId other) => Others.FirstOrDefault(o => o.Other == other);

    /// <summary>With the answer of somebody who shares writing with the former id, in place of an earlier one.</summary>
    public SamePerson With(OthersAnswer answer) => this with { Others = [.. Others.Where(o => o.Other != answer.Other), answer] };
}

/// <summary>What the person says about two ids.</summary>
/// <param name="Agrees">Both are theirs.</param>
/// <param name="At">When they said it.</param>
public sealed record OwnAnswer(bool Agrees, Instant At);

/// <summary>What somebody says about the writing that they share with a former id.</summary>
/// <param name="Other">Who says it.</param>
/// <param name="Agrees">It may be opened.</param>
/// <param name="At">When they said it.</param>
/// <param name="IsMoved">It has been moved to the person's id of today.</param>
public sealed record OthersAnswer(PersonId Other, bool Agrees, Instant At, bool IsMoved = false);
