namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>A language groups numbers, chooses plurals and joins lists. It can do so only if it gets numbers and lists.</summary>
public sealed class MessageArgumentsTests
{
    [Fact]
    public void No_message_gets_a_number_or_a_list_as_text()
    {
        var faults = Repository.Product().SelectMany(file => MessageArguments.MadeTextIn(file.Value).Select(call => $"{file.Key}: {call}"));
        Assert.True(!faults.Any(), string.Join('\n', faults));
    }

    [Theory]
    [InlineData("say.ClockOff(minutes.ToString(CultureInfo.InvariantCulture))", true)]
    [InlineData("say.SignInLacks(string.Join(\", \", things))", true)]
    [InlineData("say.GraphBusy(what, code, $\"{seconds}\")", true)]
    [InlineData("say.KeysMissing(isKnown ? \"1\" : string.Create(CultureInfo.InvariantCulture, $\"{number}\"))", true)]
    [InlineData("say.SignInLacks(listed)", true)]
    [InlineData("say.SignInLacks($\"{first} ({second})\")", true)]
    [InlineData("say.ClockOff(Digits(minutes))", true)]
    [InlineData("say.ClockOff(minutes)", false)]
    [InlineData("say.SignInLacks([.. faults.Select(f => f(say))])", false)]
    [InlineData("say.KeysMissing(Designation.Of(number))", false)]
    [InlineData("say.DeploymentNoValues($\"{console.Called} keys backup\")", false)]
    [InlineData("other.Sum(minutes.ToString(CultureInfo.InvariantCulture))", false)]
    public void A_number_or_a_list_as_text_is_found(string call, bool isFound)
    {
        const string Members = """
            string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
            """;
        var source = $$"""class C { {{Members}} object M() { var listed = string.Join(", ", things); return {{call}}; } }""";
        Assert.Equal(isFound, MessageArguments.MadeTextIn(source).Any());
    }
}
