using CsCheck;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.People;

public sealed class PairIdTests
{
    private static readonly Gen<PersonId> GenId = Gen.String[Gen.Char.AlphaNumeric, 1, 6].Select(s => new PersonId(s));

    [Fact]
    public void A_pair_has_no_order() =>
        Gen.Select(GenId, GenId).Where((a, b) => a != b).Sample((a, b) => Assert.Equal(PairId.Of(a, b), PairId.Of(b, a)));

    [Fact]
    public void Other_people_make_another_pair() =>
        Gen.Select(GenId, GenId, GenId).Where((a, b, c) => a != b && a != c && b != c).Sample((a, b, c) => Assert.NotEqual(PairId.Of(a, b), PairId.Of(a, c)));

    [Fact]
    public void Ids_that_run_together_alike_are_told_apart() =>
        Assert.NotEqual(PairId.Of(new PersonId("ab"), new PersonId("c")), PairId.Of(new PersonId("a"), new PersonId("bc")));

    [Fact]
    public void Nobody_is_a_pair_with_themselves() => Assert.Throws<ArgumentException>(() => PairId.Of(new PersonId("ann"), new PersonId("ann")));

    [Fact]
    public void What_is_written_reads_back()
    {
        var pair = PairId.Of(new PersonId("ann"), new PersonId("bo"));
        Assert.True(PairId.TryParse(pair.ToString(), out var read));
        Assert.Equal(pair, read);
        Assert.False(PairId.TryParse(pair.ToString().ToUpperInvariant(), out _));
        Assert.False(PairId.TryParse("../../etc", out _));
        Assert.False(PairId.TryParse(null, out _));
    }
}
