using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>What to do in each of the six weeks for a new manager, and in the practice rounds after them.</summary>
public sealed class SixWeeksGuide
{
    private readonly IReadOnlyList<SixWeeksStep> all;

    private SixWeeksGuide(IReadOnlyList<SixWeeksStep> all) => this.all = all;

    private static readonly Func<IMessages, SixWeeksGuide> ByLanguage = CoachingContent.Of("six-weeks", "text", Parse);

    /// <summary>The guide in one language; what it lacks is in English.</summary>
    public static SixWeeksGuide In(IMessages language) => ByLanguage(language);

    /// <summary>Six, and the practice round.</summary>
    public IReadOnlyList<SixWeeksStep> All => all;

    /// <summary>What to do at this number; the same for every practice round.</summary>
    /// <param name="number">See <see cref="SixWeeks.Number"/>.</param>
    public SixWeeksStep At(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return all[Math.Min(number, all.Count) - 1];
    }

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static SixWeeksGuide Parse(IReadOnlyList<ContentEntry> files)
    {
        var steps = ContentEntries<SixWeeksStep>.Read(files);
        return new SixWeeksGuide(steps
            .RequireIds(s => s.Id)
            .Require(s => s.Minutes is > 0 and <= 60, "it must take 1 to 60 minutes")
            .Require(s => !string.IsNullOrWhiteSpace(s.Title), "its title is empty")
            .Require(s => !string.IsNullOrWhiteSpace(s.Text), "it does not say why")
            .Require(s => s.Do.Count > 0, "it does not say what to do")
            .Require(s => !string.IsNullOrWhiteSpace(s.Say), "it has no words to say")
            .Require(s => !string.IsNullOrWhiteSpace(s.Notice), "it does not say what to notice")
            .RequireForAll(steps.All.Count == SixWeeks.Steps + 1, $"there must be {SixWeeks.Steps} steps and a practice round")
            .OrThrow());
    }
}

/// <summary>One thing for one week.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Minutes">How long it takes, besides the 1:1s themselves.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">Why.</param>
/// <param name="Do">What to do, in order.</param>
/// <param name="Say">A sentence to use, without quotation marks.</param>
/// <param name="Notice">What to look for.</param>
public sealed record SixWeeksStep(
    string Id, int Minutes, string Title, string Text, IReadOnlyList<string> Do, string Say, string Notice);
