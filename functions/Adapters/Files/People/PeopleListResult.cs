using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>The result of reading a list of people: an organisation, or every reason why there is none, in the order of the file.</summary>
public abstract record PeopleListResult
{
    private PeopleListResult()
    {
    }

    /// <param name="Organisation">The people, groups and rooms of the list.</param>
    /// <param name="Warnings">What could not be read or used as written, in the order of the lines.</param>
    public sealed record Read(Organisation Organisation, IReadOnlyList<PeopleListFault> Warnings) : PeopleListResult
    {
        /// <summary>The meaning of each column, in the order of the file.</summary>
        public IReadOnlyList<PeopleListColumn> Columns { get; init; } = [];

        /// <summary>Notes that are not problems, such as how many people have left.</summary>
        public IReadOnlyList<PeopleListFault> Notes { get; init; } = [];
    }

    public sealed record Refused(IReadOnlyList<PeopleListFault> Faults) : PeopleListResult;

    public T Match<T>(Func<Organisation, IReadOnlyList<PeopleListFault>, T> read, Func<IReadOnlyList<PeopleListFault>, T> refused) =>
        this switch
        {
            Read r => read(r.Organisation, r.Warnings),
            Refused r => refused(r.Faults),
            _ => throw new InvalidOperationException("PeopleListResult has no other case."),
        };
}

/// <summary>A column of a list of people.</summary>
/// <param name="Heading">As written in the file.</param>
/// <param name="Meaning">Its meaning, such as <c>manager</c>; null if it is not used.</param>
public sealed record PeopleListColumn(string Heading, string? Meaning);
