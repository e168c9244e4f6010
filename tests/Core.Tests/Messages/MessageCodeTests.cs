using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Tests.Messages;

/// <summary>A message without a language is a code with arguments.</summary>
public sealed class MessageCodeTests
{
    private static readonly IFileFaultsMessages English = Languages.English.FileFaults;

    [Fact]
    public void A_message_is_the_name_of_its_surface_and_its_own() =>
        Assert.Equal("fileFaults.listEmpty", MessageCode.Of(say => say.ListEmpty, English)?.Code);

    [Fact]
    public void Its_arguments_have_names()
    {
        var code = MessageCode.Of(say => say.ListColumnTwice("email", 2), English);

        Assert.Equal("fileFaults.listColumnTwice", code?.Code);
        Assert.Equal([("heading", "email"), ("count", 2)], code?.Arguments.Select(a => (a.Key, a.Value!)));
    }

    [Fact]
    public void A_message_within_a_message_is_a_code_within_a_code()
    {
        var code = MessageCode.Of(say => say.ListNoManager("ann@example.com", say.ListManagerUnknown("Bo")), English);

        Assert.Equal("fileFaults.listNoManager", code?.Code);
        var reason = Assert.IsType<MessageCode>(code?.Arguments["reason"]);
        Assert.Equal("fileFaults.listManagerUnknown", reason.Code);
        Assert.Equal("Bo", reason.Arguments["text"]);
    }

    [Fact]
    public void All_messages_can_be_asked_at_once() =>
        Assert.Equal("diagnosis.partsClock", MessageCode.Of(say => say.Diagnosis.PartsClock, Languages.English)?.Code);

    [Fact]
    public void A_text_that_is_not_in_the_catalogue_has_no_code() =>
        Assert.Null(MessageCode.Of(_ => "what the operating system says", English));
}
