namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>What of one file does not count as it stands. A file that is wrong in every line says so a thousand times at most.</summary>
internal sealed class IcsWarnings(string file)
{
    private const int Most = 1000;

    private readonly List<IcsWarning> kept = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private int dropped;

    public IReadOnlyList<IcsWarning> All => dropped == 0 ? kept : [.. kept, Rest()];

    public void Add(int line, string message) => Add(new IcsWarning(file, line, message));

    /// <summary>Only at the first place of what all places have in common.</summary>
    public void AddOnce(int line, string what, string message)
    {
        if (told.Add(what))
        {
            Add(line, message);
        }
    }

    /// <summary>A whole event counts for nothing.</summary>
    public void AddSkipped(int line, string message) => Add(new IcsWarning(file, line, message) { IsSkippedEvent = true });

    private void Add(IcsWarning warning)
    {
        if (kept.Count < Most)
        {
            kept.Add(warning);
        }
        else
        {
            dropped++;
        }
    }

    private IcsWarning Rest() =>
        new(file, kept.Max(w => w.Line), $"{dropped} more problems were found in this file; export the calendar again");
}
