using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>"Could it have been an email?": an exercise in recognising what belongs in a 1:1.</summary>
public sealed class TacticalExercise
{
    /// <summary>The fewest statements of an exercise.</summary>
    public const int MinStatements = 10;

    /// <summary>The fewest statements with each answer; with fewer, people could guess.</summary>
    public const int MinOfEach = 2;

    private TacticalExercise(IReadOnlyList<TacticalStatement> statements) => Statements = statements;

    private static readonly Func<IMessages, TacticalExercise> ByLanguage = CoachingContent.Of("exercise", "said", Parse);

    /// <summary>The exercise that comes with the product, in English.</summary>
    public static TacticalExercise BuiltIn => In(Languages.English);

    /// <summary>The same in one language; what it lacks is in English.</summary>
    public static TacticalExercise In(IMessages language) => ByLanguage(language);

    /// <summary>In the order of the exercise.</summary>
    public IReadOnlyList<TacticalStatement> Statements { get; }

    /// <summary>
    /// Compares somebody's answers with the correct ones. Statements without an answer are left out, and unknown ids are ignored.
    /// </summary>
    /// <param name="answers">By the id of the statement.</param>
    public TacticalResult Check(IReadOnlyDictionary<string, TacticalAnswer> answers) =>
        new([.. from statement in Statements
                where answers.ContainsKey(statement.Id)
                select new JudgedStatement(statement, answers[statement.Id])]);

    /// <exception cref="FormatException">One line for each fault, with its file.</exception>
    internal static TacticalExercise Parse(IReadOnlyList<ContentEntry> files)
    {
        var entries = ContentEntries<TacticalStatement>.Read([.. files.Select(file => file.Or("instead", null))]);
        entries.RequireIds(s => s.Id)
            .Require(s => !string.IsNullOrWhiteSpace(s.Said), "its statement is empty")
            .Require(s => !string.IsNullOrWhiteSpace(s.Why), "it does not say why")
            .Require(s => s.Answer == TacticalAnswer.Worthwhile || !string.IsNullOrWhiteSpace(s.Instead),
                "it does not say what to ask instead")
            .RequireForAll(entries.All.Count >= MinStatements, $"there must be at least {MinStatements} statements");
        foreach (var answer in Enum.GetValues<TacticalAnswer>())
        {
            entries.RequireForAll(entries.All.Count(s => s.Answer == answer) >= MinOfEach,
                $"there must be at least {MinOfEach} statements whose answer is {answer}");
        }

        return new TacticalExercise(entries.OrThrow());
    }
}

/// <summary>A statement and somebody's judgement of it.</summary>
public sealed record JudgedStatement(TacticalStatement Statement, TacticalAnswer Given)
{
    /// <summary>It matches the answer of an experienced manager.</summary>
    public bool IsCorrect => Given == Statement.Answer;
}

/// <param name="Statements">Those answered, in the order of the exercise.</param>
public sealed record TacticalResult(IReadOnlyList<JudgedStatement> Statements)
{
    /// <summary>How many of the <see cref="Statements"/> were judged right.</summary>
    public int CorrectCount => Statements.Count(s => s.IsCorrect);
}
