namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Gathers what is found in one file, so that a person sees all of it at once.</summary>
internal sealed class PeopleListFaults(string file)
{
    private readonly List<PeopleListFault> errors = [];
    private readonly List<PeopleListFault> warnings = [];

    public bool Any => errors.Count > 0;

    public IReadOnlyList<PeopleListFault> Errors => InOrder(errors);

    public IReadOnlyList<PeopleListFault> Warnings => InOrder(warnings);

    public void Error(int? line, string message) => errors.Add(Fault(line, message));

    public void Warn(int? line, string message) => warnings.Add(Fault(line, message));

    private PeopleListFault Fault(int? line, string message) => message.LastIndexOf("; ", StringComparison.Ordinal) is var end and >= 0
        ? new PeopleListFault(file, line, message[..end], message[(end + 2)..])
        : new PeopleListFault(file, line, message, null);

    private static List<PeopleListFault> InOrder(List<PeopleListFault> faults) => [.. faults.OrderBy(f => f.Line ?? 0)];
}
