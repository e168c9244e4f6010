using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What a row stands for.</summary>
internal enum RowType
{
    Person,
    Room,
    Group,

    /// <summary>Somebody who has left, or whose account is no longer used.</summary>
    Gone,

    /// <summary>An account of somebody outside the organisation.</summary>
    Guest,
}

/// <summary>One row, as far as it could be read. What could not be read is reported as a fault.</summary>
/// <param name="Line">Where it starts.</param>
/// <param name="Type">What it stands for.</param>
/// <param name="Address">
/// Null if there is none: such a row is left out, but its name and ids still count when a manager is looked up.
/// </param>
/// <param name="Name">The display name; empty if there is none.</param>
internal sealed record PeopleRow(int Line, RowType Type, EmailAddress? Address, string Name)
{
    /// <summary>All its names as written, if that is not just <see cref="Name"/>.</summary>
    public IReadOnlyList<string>? NamesAsWritten { get; init; }

    /// <summary>The keys of all its ids.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    public ManagerReference Manager { get; init; } = ManagerReference.Nobody;

    public PersonDetails Details { get; init; } = PersonDetails.None;

    /// <summary>The keys of all its names.</summary>
    public IEnumerable<string> NameKeys => (NamesAsWritten ?? [Name]).SelectMany(ListedName.Keys).Distinct();

    public bool IsPerson => Type == RowType.Person && Address is not null;

    /// <summary>"Ann Lee (line 4)".</summary>
    public string Shown(IFileFaultsMessages say) =>
        say.ListOnLine(Name.Length > 0 ? Name : Address?.Value ?? string.Empty, Designation.Of(Line));
}
