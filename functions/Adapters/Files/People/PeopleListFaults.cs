using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Collects all faults of a file, so that the user sees them together.</summary>
internal sealed class PeopleListFaults(string file)
{
    // Nobody reads more warnings than this, even if every row has an error.
    private const int MaxWarnings = 10_000;

    private readonly List<PeopleListFault> errors = [];
    private readonly List<PeopleListFault> warnings = [];
    private readonly List<PeopleListFault> notes = [];
    private int omitted;
    private bool hasEnded;

    /// <summary>Why the list cannot be read at all, followed by the other faults.</summary>
    public IReadOnlyList<PeopleListFault> Errors => [.. InOrder(errors), .. InOrder(Known())];

    public bool HasErrors => errors.Count > 0;

    public IReadOnlyList<PeopleListFault> Warnings => InOrder(Known());

    public IReadOnlyList<PeopleListFault> Notes => InOrder(notes);

    public void Error(int? line, Func<IFileFaultsMessages, string> what, Func<IFileFaultsMessages, string> remedy) =>
        Error(line, new FileFault(what, remedy));

    public void Error(int? line, FileFault fault) => errors.Add(new PeopleListFault(file, line, fault));

    /// <summary>The list is longer than anything we read.</summary>
    public void TooMuch(Func<IFileFaultsMessages, string> what) => EndsEarly(what, say => say.ListShorten);

    /// <summary>The list cannot be read to its end, so what was found in it until then does not matter.</summary>
    public void EndsEarly(Func<IFileFaultsMessages, string> what, Func<IFileFaultsMessages, string> remedy)
    {
        (hasEnded, omitted) = (true, 0);
        warnings.Clear();
        Error(null, what, remedy);
    }

    public void Warn(int? line, Func<IFileFaultsMessages, string> what, Func<IFileFaultsMessages, string> remedy) =>
        Warn(line, new FileFault(what, remedy));

    /// <summary>Only the first ten thousand are kept.</summary>
    public void Warn(int? line, FileFault fault)
    {
        if (hasEnded)
        {
            return;
        }

        if (warnings.Count < MaxWarnings)
        {
            warnings.Add(new PeopleListFault(file, line, fault));
        }
        else
        {
            omitted++;
        }
    }

    public void Note(int? line, Func<IFileFaultsMessages, string> what) =>
        notes.Add(new PeopleListFault(file, line, new FileFault(what, null)));

    private List<PeopleListFault> Known() => omitted == 0
        ? warnings
        : [.. warnings, new(file, warnings.Max(w => w.Line), new FileFault(say => say.ListMore(omitted), say => say.FileExportItAgain))];

    private static List<PeopleListFault> InOrder(List<PeopleListFault> faults) => [.. faults.OrderBy(f => f.Line ?? 0)];
}
