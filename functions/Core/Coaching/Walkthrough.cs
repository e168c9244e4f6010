using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>A good 1:1 from arrival to the notes afterwards, minute by minute without a gap.</summary>
public sealed class Walkthrough
{
    private Walkthrough(IReadOnlyList<WalkthroughStep> steps) => Steps = steps;

    private static readonly Func<IMessages, Walkthrough> ByLanguage = CoachingContent.Of("walkthrough", "what", Parse);

    /// <summary>The walk-through that comes with the product, in English.</summary>
    public static Walkthrough BuiltIn => In(Languages.English);

    /// <summary>The same in one language; what it lacks is in English.</summary>
    public static Walkthrough In(IMessages language) => ByLanguage(language);

    /// <summary>At least one; each starts where the one before ended.</summary>
    public IReadOnlyList<WalkthroughStep> Steps { get; }

    /// <summary>The step at this minute after the start; null outside the walk-through.</summary>
    public WalkthroughStep? At(int minute) => Steps.FirstOrDefault(s => s.From <= minute && minute < s.To);

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static Walkthrough Parse(IReadOnlyList<ContentEntry> files)
    {
        var steps = ContentEntries<WalkthroughStep>.Read([.. files.Select(file => file.Or("say", new JsonArray()))]);
        WalkthroughStep? before = null;
        return new Walkthrough(steps
            .RequireIds(s => s.Id)
            .Require(s => s.From < s.To, "it must end after it begins")
            .Require(s => Follows(s, ref before), "it must start when the step before ends")
            .Require(s => !string.IsNullOrWhiteSpace(s.Title), "its title is empty")
            .Require(s => !string.IsNullOrWhiteSpace(s.What), "it does not say what happens")
            .Require(s => !string.IsNullOrWhiteSpace(s.Avoid), "it does not say what to avoid")
            .Require(s => s.Say.All(line => !string.IsNullOrWhiteSpace(line)), "one of its sentences is empty")
            .RequireForAll(steps.All.Any(s => s.From <= 0 && s.To > 0), "one step must contain minute 0, at which the 1:1 starts")
            .OrThrow());
    }

    private static bool Follows(WalkthroughStep step, ref WalkthroughStep? before)
    {
        var follows = before is null || before.To == step.From;
        before = step;
        return follows;
    }
}
