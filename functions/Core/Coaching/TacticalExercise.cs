namespace OutlookOneOnOne.Core.Coaching;

/// <summary>"Could it have been an email?": an exercise in recognising what belongs in a 1:1.</summary>
public sealed class TacticalExercise
{
    /// <summary>The fewest statements of an exercise.</summary>
    public const int MinStatements = 10;

    /// <summary>The fewest statements with each answer; with fewer, people could guess.</summary>
    public const int MinOfEach = 2;

    private const string File = "tactical.json";

    private TacticalExercise(IReadOnlyList<TacticalStatement> statements) => Statements = statements;

    /// <summary>The exercise that comes with the product.</summary>
    public static TacticalExercise BuiltIn { get; } = Parse(ContentEntries<TacticalStatement>.BuiltIn(File), File);

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

    /// <param name="json">
    /// An array of <c>{"id", "by", "said", "answer", "why", "instead"}</c>; instead is null for what is worthwhile.
    /// </param>
    /// <param name="file">The file name for faults.</param>
    /// <exception cref="FormatException">One line for each fault, with file and entry.</exception>
    public static TacticalExercise Parse(string json, string file)
    {
        var entries = ContentEntries<TacticalStatement>.Read(json, file);
        entries.RequireIds(s => s.Id)
            .Require(s => s.Id, s => !string.IsNullOrWhiteSpace(s.Said), "nothing is said")
            .Require(s => s.Id, s => !string.IsNullOrWhiteSpace(s.Why), "it does not say why")
            .Require(s => s.Id, s => s.Answer == TacticalAnswer.Worthwhile || !string.IsNullOrWhiteSpace(s.Instead),
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
