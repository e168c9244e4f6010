using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>The questions for a manager about their 1:1s, by what the figures show.</summary>
public sealed class CheckInQuestions
{
    /// <summary>For each occasion, so that the same manager does not get the same question twice in a row.</summary>
    public const int MinCount = 2;

    private readonly ILookup<CheckInOccasion, CheckInQuestion> questions;

    private CheckInQuestions(IReadOnlyList<CheckInQuestion> all) => (All, questions) = (all, all.ToLookup(q => q.Fits));

    private static readonly Func<IMessages, CheckInQuestions> ByLanguage = CoachingContent.Of("questions", "text", Parse);

    /// <summary>The questions that come with the product, in English.</summary>
    public static CheckInQuestions BuiltIn => In(Languages.English);

    /// <summary>The same in one language; what it lacks is in English.</summary>
    public static CheckInQuestions In(IMessages language) => ByLanguage(language);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<CheckInQuestion> All { get; }

    /// <summary>The question with this id; null when there is none.</summary>
    public CheckInQuestion? Find(string id) => All.FirstOrDefault(q => q.Id == id);

    /// <summary>At least two, in the order of the file.</summary>
    public IReadOnlyList<CheckInQuestion> For(CheckInOccasion occasion) => [.. questions[occasion]];

    /// <summary>The next question for somebody who has been asked <paramref name="timesAsked"/> times before.</summary>
    public CheckInQuestion Next(CheckInOccasion occasion, int timesAsked)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(timesAsked);
        var fitting = For(occasion);
        return fitting[timesAsked % fitting.Count];
    }

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static CheckInQuestions Parse(IReadOnlyList<ContentEntry> files)
    {
        var entries = ContentEntries<CheckInQuestion>.Read(files)
            .RequireIds(q => q.Id)
            .Require(q => !string.IsNullOrWhiteSpace(q.Text), "its text is empty");
        foreach (var occasion in Enum.GetValues<CheckInOccasion>())
        {
            entries.RequireForAll(
                entries.All.Count(q => q.Fits == occasion) >= MinCount, $"there must be at least {MinCount} questions for {occasion}");
        }

        return new CheckInQuestions(entries.OrThrow());
    }
}
