namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Collects all faults of a file, so that the user sees them together.</summary>
internal sealed class PeopleListFaults(string file)
{
    private readonly List<PeopleListFault> errors = [];
    private readonly List<PeopleListFault> warnings = [];
    private readonly List<PeopleListFault> notes = [];

    /// <summary>Why the list cannot be read at all, followed by the other faults.</summary>
    public IReadOnlyList<PeopleListFault> Errors => [.. InOrder(errors), .. InOrder(warnings)];

    public IReadOnlyList<PeopleListFault> Warnings => InOrder(warnings);

    public IReadOnlyList<PeopleListFault> Notes => InOrder(notes);

    public void Error(int? line, string what, string remedy) => errors.Add(new PeopleListFault(file, line, what, remedy));

    public void Warn(int? line, string what, string remedy) => warnings.Add(new PeopleListFault(file, line, what, remedy));

    public void Note(int? line, string what) => notes.Add(new PeopleListFault(file, line, what, null));

    private static List<PeopleListFault> InOrder(List<PeopleListFault> faults) => [.. faults.OrderBy(f => f.Line ?? 0)];
}
