using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>First sentences for 1:1s, by occasion.</summary>
public sealed class OpenerList
{
    /// <summary>The fewest for an occasion, so that there is a choice.</summary>
    public const int MinOfEach = 3;

    private OpenerList(IReadOnlyList<Opener> all) => All = all;

    private static readonly Func<IMessages, OpenerList> ByLanguage = CoachingContent.Of("openers", "text", Parse);

    /// <summary>The openers that come with the product, in English.</summary>
    public static OpenerList BuiltIn => In(Languages.English);

    /// <summary>The same in one language; what it lacks is in English.</summary>
    public static OpenerList In(IMessages language) => ByLanguage(language);

    /// <summary>In the order of the file, which groups them by occasion.</summary>
    public IReadOnlyList<Opener> All { get; }

    /// <summary>Those that somebody in this role can say, in the same order.</summary>
    public IReadOnlyList<Opener> For(CoachingRole role) => [.. All.Where(o => o.For.Contains(role))];

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static OpenerList Parse(IReadOnlyList<ContentEntry> files)
    {
        var openers = ContentEntries<Opener>.Read(files);
        OpenerOccasion? before = null;
        var started = new HashSet<OpenerOccasion>();
        openers.RequireIds(o => o.Id)
            .Require(o => !string.IsNullOrWhiteSpace(o.Text), "its text is empty")
            .Require(o => !string.IsNullOrWhiteSpace(o.Then), "it does not say how to go on")
            .Require(o => o.For.Count > 0, "it does not say who it is for")
            .Require(
                o => Follows(o.Occasion, ref before, started),
                "it must stand next to the others of its occasion");
        foreach (var occasion in Enum.GetValues<OpenerOccasion>())
        {
            openers.RequireForAll(
                openers.All.Count(o => o.Occasion == occasion) >= MinOfEach,
                $"there must be at least {MinOfEach} openers for {occasion}");
        }

        return new OpenerList(openers.OrThrow());
    }

    private static bool Follows(OpenerOccasion occasion, ref OpenerOccasion? before, HashSet<OpenerOccasion> started)
    {
        var follows = before == occasion || started.Add(occasion);
        before = occasion;
        return follows;
    }
}
