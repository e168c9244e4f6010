using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.Meetings;

/// <summary>The table that the add-in's own recogniser must satisfy too.</summary>
public sealed class RecognitionCaseTests
{
    public static TheoryData<RecognitionCase> Cases => [.. RecognitionCase.All];

    public static TheoryData<RecognitionCase> CasesOfTheDirectory => [.. RecognitionCase.All.Where(c => c.Directory is not null)];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_meeting_on_its_own_gets_the_verdict_of_the_table(RecognitionCase expected)
    {
        var found = Recognise(expected, Organisation.Unknown);

        Assert.Equal(expected.Reasons, found.Reasons(Languages.English));
        Assert.Equal(Sum(expected.Obstacles), found.Obstacles);
        Assert.Equal(expected.Pair, found.Pair is { } pair ? [pair.First.Address.Value, pair.Second.Address.Value] : null);
    }

    [Theory]
    [MemberData(nameof(CasesOfTheDirectory), DisableDiscoveryEnumeration = true)]
    public void With_the_directory_a_meeting_gets_the_verdict_of_the_table(RecognitionCase expected)
    {
        var found = Recognise(expected, expected.Directory!.Organisation(expected.Meeting));

        Assert.Equal(expected.Directory.Reasons, found.Reasons(Languages.English));
        Assert.Equal(Sum(expected.Directory.Obstacles), found.Obstacles);
    }

    [Fact]
    public void The_table_covers_every_obstacle() =>
        Assert.Equal(
            Enum.GetValues<Obstacles>().Where(o => o != Obstacles.None),
            RecognitionCase.All.SelectMany(c => c.Obstacles).Distinct().Order());

    private static Recognition Recognise(RecognitionCase expected, Organisation organisation) =>
        new OneOnOneRecognizer(organisation, RecognitionPolicy.Default).Recognize(expected.Meeting.Parse());

    private static Obstacles Sum(IEnumerable<Obstacles> obstacles) => obstacles.Aggregate(Obstacles.None, (all, one) => all | one);
}
