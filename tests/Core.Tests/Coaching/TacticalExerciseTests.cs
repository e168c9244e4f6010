using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Core.Tests.Coaching;

public sealed class TacticalExerciseTests
{
    private static readonly TacticalExercise Exercise = TacticalExercise.BuiltIn;

    [Fact]
    public void Answering_correctly_gets_all_right()
    {
        var result = Exercise.Check(Exercise.Statements.ToDictionary(s => s.Id, s => s.Answer));
        Assert.Equal((Exercise.Statements.Count, Exercise.Statements.Count), (result.CorrectCount, result.Statements.Count));
    }

    [Fact]
    public void Answering_tactical_everywhere_gets_only_the_tactical_statements_right()
    {
        var result = Exercise.Check(Exercise.Statements.ToDictionary(s => s.Id, _ => TacticalAnswer.Tactical));
        Assert.Equal(Exercise.Statements.Count(s => s.Answer == TacticalAnswer.Tactical), result.CorrectCount);
        Assert.All(result.Statements.Where(s => !s.IsCorrect), s => Assert.NotEqual(TacticalAnswer.Tactical, s.Statement.Answer));
    }

    [Fact]
    public void Unanswered_statements_are_left_out_and_unknown_ones_do_not_count()
    {
        var first = Exercise.Statements[0];
        var result = Exercise.Check(
            new Dictionary<string, TacticalAnswer> { [first.Id] = first.Answer, ["no-such"] = TacticalAnswer.Tactical });
        Assert.Equal(first, Assert.Single(result.Statements).Statement);
    }
}
