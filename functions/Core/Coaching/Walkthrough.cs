namespace OutlookOneOnOne.Core.Coaching;

/// <summary>A good 1:1 from arrival to the notes afterwards, minute by minute without a gap.</summary>
public sealed class Walkthrough
{
    private const string File = "walkthrough.json";

    private Walkthrough(IReadOnlyList<WalkthroughStep> steps) => Steps = steps;

    /// <summary>The walk-through that comes with the product.</summary>
    public static Walkthrough BuiltIn { get; } = Parse(ContentEntries<WalkthroughStep>.BuiltIn(File), File);

    /// <summary>At least one; each starts where the one before ended.</summary>
    public IReadOnlyList<WalkthroughStep> Steps { get; }

    /// <summary>The step at this minute after the start; null outside the walk-through.</summary>
    public WalkthroughStep? At(int minute) => Steps.FirstOrDefault(s => s.From <= minute && minute < s.To);

    /// <param name="json">An array of <c>{"id", "from", "to", "title", "what", "say": [], "avoid"}</c>, minutes in whole numbers.</param>
    /// <param name="file">The file name for faults.</param>
    /// <exception cref="FormatException">One line for each fault, with file and entry.</exception>
    public static Walkthrough Parse(string json, string file)
    {
        var steps = ContentEntries<WalkthroughStep>.Read(json, file);
        WalkthroughStep? before = null;
        return new Walkthrough(steps
            .RequireIds(s => s.Id)
            .Require(s => s.Id, s => s.From < s.To, "it must end after it begins")
            .Require(s => s.Id, s => Follows(s, ref before), "it must start when the step before ends")
            .Require(s => s.Id, s => !string.IsNullOrWhiteSpace(s.Title), "its title is empty")
            .Require(s => s.Id, s => !string.IsNullOrWhiteSpace(s.What), "it does not say what happens")
            .Require(s => s.Id, s => !string.IsNullOrWhiteSpace(s.Avoid), "it does not say what to avoid")
            .Require(s => s.Id, s => s.Say.All(line => !string.IsNullOrWhiteSpace(line)), "one of its sentences is empty")
            .RequireForAll(steps.All.Any(s => s.From <= 0 && s.To > 0), "one step must hold the minute 0, at which the 1:1 starts")
            .OrThrow());
    }

    private static bool Follows(WalkthroughStep step, ref WalkthroughStep? before)
    {
        var follows = before is null || before.To == step.From;
        before = step;
        return follows;
    }
}
