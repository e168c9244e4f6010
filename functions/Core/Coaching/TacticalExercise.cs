namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Spot the tactical: an exercise in hearing what belongs in a 1:1.</summary>
public sealed class TacticalExercise
{
    public const int FewestStatements = 10;

    /// <summary>Of each answer, or one could guess.</summary>
    public const int FewestOfEach = 2;

    private const string File = "tactical.json";

    private TacticalExercise(IReadOnlyList<TacticalStatement> statements) => Statements = statements;

    public static TacticalExercise BuiltIn { get; } = Parse(ContentEntries<TacticalStatement>.BuiltIn(File), File);

    /// <summary>In the order of the exercise.</summary>
    public IReadOnlyList<TacticalStatement> Statements { get; }

    /// <summary>Compares what somebody thinks with the answers. What they left out is left out; what is not of the exercise does not count.</summary>
    /// <param name="answers">By the id of the statement.</param>
    public TacticalResult Check(IReadOnlyDictionary<string, TacticalAnswer> answers) =>
        new([.. from statement in Statements
                where answers.ContainsKey(statement.Id)
                select new JudgedStatement(statement, answers[statement.Id])]);

    /// <param name="json">An array of <c>{"id", "by", "said", "answer", "why", "instead"}</c>; instead is null for what is worthwhile.</param>
    /// <param name="file">Named in faults.</param>
    /// <exception cref="FormatException">One line for each fault, with file and entry.</exception>
    public static TacticalExercise Parse(string json, string file)
    {
        var entries = ContentEntries<TacticalStatement>.Read(json, file);
        entries.RequireIds(s => s.Id)
            .Require(s => s.Id, s => !string.IsNullOrWhiteSpace(s.Said), "nothing is said")
            .Require(s => s.Id, s => !string.IsNullOrWhiteSpace(s.Why), "it does not say why")
            .Require(s => s.Id, s => s.Answer == TacticalAnswer.Worthwhile || !string.IsNullOrWhiteSpace(s.Instead), "it does not say what to ask instead")
            .RequireOfAll(entries.All.Count >= FewestStatements, $"there must be at least {FewestStatements} statements");
        foreach (var answer in Enum.GetValues<TacticalAnswer>())
        {
            entries.RequireOfAll(entries.All.Count(s => s.Answer == answer) >= FewestOfEach, $"there must be at least {FewestOfEach} statements whose answer is {answer}");
        }

        return new TacticalExercise(entries.OrThrow());
    }
}

/// <summary>A statement and what somebody thought of it.</summary>
public sealed record JudgedStatement(TacticalStatement Statement, TacticalAnswer Given)
{
    public bool IsRight => Given == Statement.Answer;
}

/// <param name="Statements">Those answered, in the order of the exercise.</param>
public sealed record TacticalResult(IReadOnlyList<JudgedStatement> Statements)
{
    public int Right => Statements.Count(s => s.IsRight);
}
