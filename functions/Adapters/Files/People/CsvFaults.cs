namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Gathers what is found in one file, so that a person sees all of it at once.</summary>
internal sealed class CsvFaults(string file)
{
    private readonly List<CsvFault> errors = [];
    private readonly List<CsvFault> warnings = [];

    public bool Any => errors.Count > 0;

    public IReadOnlyList<CsvFault> Errors => InOrder(errors);

    public IReadOnlyList<CsvFault> Warnings => InOrder(warnings);

    public void Error(int? line, string message) => errors.Add(new CsvFault(file, line, message));

    public void Warn(int? line, string message) => warnings.Add(new CsvFault(file, line, message));

    private static List<CsvFault> InOrder(List<CsvFault> faults) => [.. faults.OrderBy(f => f.Line ?? 0)];
}
