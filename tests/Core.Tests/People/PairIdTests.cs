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
    public void Different_people_are_a_different_pair() =>
        Gen.Select(GenId, GenId, GenId)
            .Where((a, b, c) => a != b && a != c && b != c)
            .Sample((a, b, c) => Assert.NotEqual(PairId.Of(a, b), PairId.Of(a, c)));

    [Fact]
    public void Ids_with_the_same_concatenation_give_different_pairs() =>
        Assert.NotEqual(PairId.Of(new PersonId("ab"), new PersonId("c")), PairId.Of(new PersonId("a"), new PersonId("bc")));

    [Fact]
    public void A_pair_needs_two_different_people() =>
        Assert.Throws<ArgumentException>(() => PairId.Of(new PersonId("ann"), new PersonId("ann")));

    [Fact]
    public void A_written_value_can_be_read_back()
    {
        var pair = PairId.Of(new PersonId("ann"), new PersonId("bo"));
        Assert.True(PairId.TryParse(pair.ToString(), out var read));
        Assert.Equal(pair, read);
        Assert.False(PairId.TryParse(pair.ToString().ToUpperInvariant(), out _));
        Assert.False(PairId.TryParse("../../etc", out _));
        Assert.False(PairId.TryParse(null, out _));
    }
}
