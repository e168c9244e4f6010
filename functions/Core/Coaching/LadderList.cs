using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>The ladders, one for each occasion.</summary>
public sealed class LadderList
{
    private LadderList(IReadOnlyList<Ladder> all) => All = all;

    private static readonly Func<IMessages, LadderList> ByLanguage = CoachingContent.Of("ladders", "open", Parse);

    /// <summary>The ladders in one language; what it lacks is in English.</summary>
    public static LadderList In(IMessages language) => ByLanguage(language);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Ladder> All { get; }

    /// <summary>The one for this occasion.</summary>
    public Ladder For(LadderOccasion occasion) => All.First(l => l.Fits == occasion);

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static LadderList Parse(IReadOnlyList<ContentEntry> files)
    {
        var ladders = ContentEntries<Ladder>.Read(files)
            .RequireIds(l => l.Id)
            .Require(
                l => Enum.GetValues<LadderStep>().All(step => !string.IsNullOrWhiteSpace(l.At(step))), "one of its questions is empty");
        foreach (var occasion in Enum.GetValues<LadderOccasion>())
        {
            ladders.RequireForAll(ladders.All.Count(l => l.Fits == occasion) == 1, $"there must be one ladder for {occasion}");
        }

        return new LadderList(ladders.OrThrow());
    }
}
