namespace OutlookOneOnOne.Core.Coaching;

/// <summary>One step of a good 1:1.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="From">In minutes after the start; negative before it.</param>
/// <param name="To">In minutes after the start, exclusive.</param>
/// <param name="Title">A few words.</param>
/// <param name="What">What happens, and why.</param>
/// <param name="Say">Sentences to use; empty if there are none.</param>
/// <param name="Avoid">What to avoid.</param>
public sealed record WalkthroughStep(string Id, int From, int To, string Title, string What, IReadOnlyList<string> Say, string Avoid);
