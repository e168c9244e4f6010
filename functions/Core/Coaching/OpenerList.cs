namespace OutlookOneOnOne.Core.Coaching;

/// <summary>First sentences for 1:1s, by occasion.</summary>
public sealed class OpenerList
{
    /// <summary>The fewest for an occasion, so that there is a choice.</summary>
    public const int MinOfEach = 3;

    private const string File = "openers.json";

    private OpenerList(IReadOnlyList<Opener> all) => All = all;

    /// <summary>The openers that come with the product.</summary>
    public static OpenerList BuiltIn { get; } = Parse(ContentEntries<Opener>.BuiltIn(File), File);

    /// <summary>In the order of the file, which groups them by occasion.</summary>
    public IReadOnlyList<Opener> All { get; }

    /// <summary>Those that somebody in this role can say, in the same order.</summary>
    public IReadOnlyList<Opener> For(CoachingRole role) => [.. All.Where(o => o.For.Contains(role))];

    /// <param name="json">An array of <c>{"id", "occasion", "for": [], "text", "then"}</c>.</param>
    /// <param name="file">The file name for faults.</param>
    /// <exception cref="FormatException">One line for each fault, with file and entry.</exception>
    public static OpenerList Parse(string json, string file)
    {
        var openers = ContentEntries<Opener>.Read(json, file);
        OpenerOccasion? before = null;
        var started = new HashSet<OpenerOccasion>();
        openers.RequireIds(o => o.Id)
            .Require(o => o.Id, o => !string.IsNullOrWhiteSpace(o.Text), "its text is empty")
            .Require(o => o.Id, o => !string.IsNullOrWhiteSpace(o.Then), "it does not say how to go on")
            .Require(o => o.Id, o => o.For.Count > 0, "it does not say who it is for")
            .Require(
                o => o.Id,
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
