using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Either an organisation or every fault that stands in its way, in the order of the file.</summary>
public abstract record PeopleCsvResult
{
    private PeopleCsvResult()
    {
    }

    /// <param name="Organisation">The people, groups and rooms of the file.</param>
    /// <param name="Warnings">What was read differently from what the writer may have meant.</param>
    public sealed record Valid(Organisation Organisation, IReadOnlyList<CsvFault> Warnings) : PeopleCsvResult;

    public sealed record Invalid(IReadOnlyList<CsvFault> Faults) : PeopleCsvResult;

    public T Match<T>(Func<Organisation, IReadOnlyList<CsvFault>, T> valid, Func<IReadOnlyList<CsvFault>, T> invalid) => this switch
    {
        Valid v => valid(v.Organisation, v.Warnings),
        Invalid i => invalid(i.Faults),
        _ => throw new InvalidOperationException("PeopleCsvResult is closed."),
    };
}
