using CsCheck;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.Digest;

public sealed class IdeaRotationTests
{
    private static readonly IsoWeek Start = IsoWeek.Of(new NodaTime.LocalDate(2026, 11, 23));

    [Fact]
    public void No_idea_is_repeated_within_twelve_weeks() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 20], Gen.Int[0, 500])
            .Sample(
                (name, offset) =>
                    Assert.Equal(
                        IdeaRotation.Weeks,
                        Ideas(name, Start.PlusWeeks(offset), IdeaCatalogue.BuiltIn.ToPassOn).Take(IdeaRotation.Weeks).Distinct().Count()));

    [Fact]
    public void No_idea_is_repeated_even_when_the_catalogue_changes() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 20], Gen.Int[1, 3], Gen.Int[1, 11]).Sample((name, fewer, changesAfter) =>
        {
            var all = IdeaCatalogue.BuiltIn.ToPassOn;
            var before = Ideas(name, Start, all).Take(changesAfter).ToList();
            var after = Ideas(name, Start.PlusWeeks(changesAfter), [.. all.Skip(fewer)], before).Take(IdeaRotation.Weeks - changesAfter);
            Assert.Equal(IdeaRotation.Weeks, before.Concat(after).Distinct().Count());
        });

    [Fact]
    public void No_idea_is_repeated_within_a_year() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 20], Gen.Int[0, 500]).Sample((name, offset) =>
            Assert.Equal(52, Ideas(name, Start.PlusWeeks(offset), IdeaCatalogue.BuiltIn.ToPassOn).Take(52).Distinct().Count()));

    [Fact]
    public void Only_what_a_manager_can_use_is_passed_on()
    {
        var passedOn = IdeaCatalogue.BuiltIn.ToPassOn;
        Assert.All(passedOn, idea => Assert.Contains(CoachingRole.Manager, idea.For));
        Assert.Equal(passedOn.Count, Ideas("ann", Start, passedOn).Take(passedOn.Count).Distinct().Count());
    }

    [Fact]
    public void The_same_week_gives_the_same_idea()
    {
        Idea Once() => IdeaRotation.For(new PersonId("ann"), Start, IdeaCatalogue.BuiltIn.ToPassOn, new HashSet<string>());
        Assert.Equal(Once(), Once());
    }

    /// <summary>The ideas week by week. Each choice knows the ideas of the previous twelve weeks, as the ledger returns them.</summary>
    private static IEnumerable<string> Ideas(string name, IsoWeek from, IReadOnlyList<Idea> ideas, IEnumerable<string>? earlier = null)
    {
        var sent = (earlier ?? []).ToList();
        for (var week = 0; ; week++)
        {
            sent.Add(IdeaRotation.For(new PersonId(name), from.PlusWeeks(week), ideas, sent.TakeLast(IdeaRotation.Weeks).ToHashSet()).Id);
            yield return sent[^1];
        }
    }
}
