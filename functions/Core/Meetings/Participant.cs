using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>One of the people in a meeting, after resolving aliases.</summary>
/// <param name="Address">The first of their addresses on the invitation.</param>
/// <param name="Person">Null for somebody outside the directory.</param>
public readonly record struct Participant(EmailAddress Address, Person? Person)
{
    /// <summary>Both are the same person, whichever of their addresses was invited.</summary>
    public bool Is(Participant other) =>
        Person is { } mine && other.Person is { } theirs ? mine.Id == theirs.Id : Person == other.Person && Address == other.Address;
}
