namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Collects all faults of a file, so that the user sees them together.</summary>
internal sealed class PeopleListFaults(string file)
{
    /// <summary>What to do about a list that is too long.</summary>
    public const string Shorten = "export only the columns that are needed, or one company at a time";

    // Nobody reads more warnings than this, even if every row has an error.
    private const int MaxWarnings = 10_000;

    private readonly List<PeopleListFault> errors = [];
    private readonly List<PeopleListFault> warnings = [];
    private readonly List<PeopleListFault> notes = [];
    private int omitted;

    /// <summary>Why the list cannot be read at all, followed by the other faults.</summary>
    public IReadOnlyList<PeopleListFault> Errors => [.. InOrder(errors), .. InOrder(Known())];

    public IReadOnlyList<PeopleListFault> Warnings => InOrder(Known());

    public IReadOnlyList<PeopleListFault> Notes => InOrder(notes);

    public void Error(int? line, string what, string remedy) => errors.Add(new PeopleListFault(file, line, what, remedy));

    /// <summary>Only the first ten thousand are kept.</summary>
    public void Warn(int? line, string what, string remedy)
    {
        if (warnings.Count < MaxWarnings)
        {
            warnings.Add(new PeopleListFault(file, line, what, remedy));
        }
        else
        {
            omitted++;
        }
    }

    public void Note(int? line, string what) => notes.Add(new PeopleListFault(file, line, what, null));

    private List<PeopleListFault> Known() => omitted == 0
        ? warnings
        : [.. warnings, new(file, warnings.Max(w => w.Line), $"{omitted} more problems were found in this list", "export it again")];

    private static List<PeopleListFault> InOrder(List<PeopleListFault> faults) => [.. faults.OrderBy(f => f.Line ?? 0)];
}
