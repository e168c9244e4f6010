using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>A workshop of 75 minutes for ten managers: its plan, role cards with two sides, and sheets to print.</summary>
public sealed class WorkshopKit
{
    /// <summary>The length of the workshop.</summary>
    public const int Minutes = 75;

    /// <summary>The fewest cards, so that three groups in two rounds need no card twice.</summary>
    public const int MinCards = 6;

    private static readonly Func<IMessages, IReadOnlyList<WorkshopStep>> StepsByLanguage =
        CoachingContent.Of("workshop", "what", ParseSteps);

    private static readonly Func<IMessages, IReadOnlyList<RoleCard>> CardsByLanguage =
        CoachingContent.Of("role-cards", "manager", ParseCards);

    private static readonly Func<IMessages, IReadOnlyList<WorkshopSheet>> SheetsByLanguage =
        CoachingContent.Of("sheets", "text", ParseSheets);

    private WorkshopKit(IMessages language) =>
        (Steps, Cards, Sheets) = (StepsByLanguage(language), CardsByLanguage(language), SheetsByLanguage(language));

    /// <summary>The kit in one language; what it lacks is in English.</summary>
    public static WorkshopKit In(IMessages language) => new(language);

    /// <summary>In order, without a gap, from minute 0 to minute 75.</summary>
    public IReadOnlyList<WorkshopStep> Steps { get; }

    /// <summary>At least six.</summary>
    public IReadOnlyList<RoleCard> Cards { get; }

    /// <summary>What to do before it, how to debrief, and what an observer counts.</summary>
    public IReadOnlyList<WorkshopSheet> Sheets { get; }

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static IReadOnlyList<WorkshopStep> ParseSteps(IReadOnlyList<ContentEntry> files)
    {
        var steps = ContentEntries<WorkshopStep>.Read(files);
        var ends = steps.All.Select(s => s.To).Prepend(0).ToList();
        return steps.RequireIds(s => s.Id)
            .Require(s => s.From < s.To, "it must end after it begins")
            .Require(s => !string.IsNullOrWhiteSpace(s.Title) && !string.IsNullOrWhiteSpace(s.What), "it has no title or no text")
            .Require(s => s.Say.Count > 0, "it has no words to say")
            .RequireForAll(
                steps.All.Select(s => s.From).Append(Minutes).SequenceEqual(ends), $"it must have no gap, and last {Minutes} minutes")
            .OrThrow();
    }

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static IReadOnlyList<RoleCard> ParseCards(IReadOnlyList<ContentEntry> files)
    {
        var cards = ContentEntries<RoleCard>.Read(files);
        return cards.RequireIds(c => c.Id)
            .Require(c => !string.IsNullOrWhiteSpace(c.Title), "its title is empty")
            .Require(c => !string.IsNullOrWhiteSpace(c.Manager), "the manager's side is empty")
            .Require(c => !string.IsNullOrWhiteSpace(c.Report), "the report's side is empty")
            .RequireForAll(cards.All.Count >= MinCards, $"there must be at least {MinCards} cards")
            .OrThrow();
    }

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static IReadOnlyList<WorkshopSheet> ParseSheets(IReadOnlyList<ContentEntry> files) =>
        ContentEntries<WorkshopSheet>.Read(files)
            .RequireIds(s => s.Id)
            .Require(s => !string.IsNullOrWhiteSpace(s.Title) && !string.IsNullOrWhiteSpace(s.Text), "it has no title or no text")
            .Require(s => s.Lines.Count > 0, "it has no lines")
            .OrThrow();
}

/// <summary>A part of the workshop.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="From">In minutes after the beginning.</param>
/// <param name="To">In minutes after the beginning, exclusive.</param>
/// <param name="Title">A few words.</param>
/// <param name="What">What happens.</param>
/// <param name="Say">Words for whoever leads it; at least one sentence.</param>
public sealed record WorkshopStep(string Id, int From, int To, string Title, string What, IReadOnlyList<string> Say);

/// <summary>A situation to play, with a side for each of the two, who do not see the other's.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Title">A few words.</param>
/// <param name="Manager">What whoever plays the manager knows.</param>
/// <param name="Report">What whoever plays the report knows.</param>
public sealed record RoleCard(string Id, string Title, string Manager, string Report);

/// <summary>A page to print.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">What it is for.</param>
/// <param name="Lines">Its lines; at least one.</param>
public sealed record WorkshopSheet(string Id, string Title, string Text, IReadOnlyList<string> Lines);
