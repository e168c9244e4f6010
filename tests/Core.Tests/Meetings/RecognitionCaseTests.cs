using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.Meetings;

/// <summary>The table that the add-in's own recogniser is held to as well.</summary>
public sealed class RecognitionCaseTests
{
    public static TheoryData<RecognitionCase> Cases => [.. RecognitionCase.All];

    public static TheoryData<RecognitionCase> CasesOfTheDirectory => [.. RecognitionCase.All.Where(c => c.Directory is not null)];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_meeting_by_itself_is_what_the_table_says(RecognitionCase expected)
    {
        var found = Recognise(expected, Organisation.Unknown);

        Assert.Equal(expected.Reasons, found.Reasons());
        Assert.Equal(Sum(expected.Obstacles), found.Obstacles);
        Assert.Equal(expected.Pair, found.Pair is { } pair ? [pair.First.Address.Value, pair.Second.Address.Value] : null);
    }

    [Theory]
    [MemberData(nameof(CasesOfTheDirectory), DisableDiscoveryEnumeration = true)]
    public void The_directory_knows_better_where_the_table_says_so(RecognitionCase expected)
    {
        var found = Recognise(expected, expected.Directory!.Organisation(expected.Meeting));

        Assert.Equal(expected.Directory.Reasons, found.Reasons());
        Assert.Equal(Sum(expected.Directory.Obstacles), found.Obstacles);
    }

    [Fact]
    public void Every_obstacle_stands_in_the_table() =>
        Assert.Equal(Enum.GetValues<Obstacles>().Where(o => o != Obstacles.None), RecognitionCase.All.SelectMany(c => c.Obstacles).Distinct().Order());

    private static Recognition Recognise(RecognitionCase expected, Organisation organisation) =>
        new OneOnOneRecognizer(organisation, RecognitionPolicy.Default).Recognize(expected.Meeting.Parse());

    private static Obstacles Sum(IEnumerable<Obstacles> obstacles) => obstacles.Aggregate(Obstacles.None, (all, one) => all | one);
}
