namespace OutlookOneOnOne.Core.People;

/// <summary>Somebody whom an earlier reading of a list had.</summary>
/// <param name="Id">Their id, which nobody else gets.</param>
/// <param name="Name">As the list last wrote it; empty after it was deleted.</param>
/// <param name="Addresses">The last primary address first, then earlier ones.</param>
/// <param name="ListedIds">See <see cref="Person.ListedIds"/>.</param>
public sealed record FormerPerson(
    PersonId Id, string Name, IReadOnlyList<EmailAddress> Addresses, IReadOnlyList<string> ListedIds)
{
    /// <summary>Only the id is left, so that nobody else gets it.</summary>
    public bool IsForgotten => Name.Length == 0;
}
