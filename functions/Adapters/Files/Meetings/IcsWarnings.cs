using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>What could not be used in one file. A file with an error in every line produces at most a thousand warnings.</summary>
internal sealed class IcsWarnings(string file)
{
    private const int MaxWarnings = 1000;

    private readonly List<IcsWarning> kept = [];
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);
    private int dropped;

    /// <summary>The most that a warning quotes from a file.</summary>
    public static string Excerpt(string text) => text.Length <= 60 ? text : text[..60] + "...";

    public IReadOnlyList<IcsWarning> All => dropped == 0 ? kept : [.. kept, OmittedWarnings()];

    public void Add(int line, Func<IFileFaultsMessages, string> what, Func<IFileFaultsMessages, string> remedy) =>
        Add(new IcsWarning(file, line, new FileFault(what, remedy)));

    /// <summary>True for the first of many places that have something in common: only that one is reported.</summary>
    public bool IsFirst(string what) => reported.Add(what);

    /// <summary>A whole event is ignored.</summary>
    public void AddSkipped(int line, Func<IFileFaultsMessages, string> what, Func<IFileFaultsMessages, string>? remedy) =>
        Add(new IcsWarning(file, line, new FileFault(what, remedy)) { IsSkippedEvent = true });

    private void Add(IcsWarning warning)
    {
        if (kept.Count < MaxWarnings)
        {
            kept.Add(warning);
        }
        else
        {
            dropped++;
        }
    }

    private IcsWarning OmittedWarnings() =>
        new(file, kept.Max(w => w.Line), new FileFault(say => say.CalendarMore(dropped), say => say.CalendarExportAgain));
}
