using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Tests.Storage;

public sealed class ReadableFailureTests
{
    [Fact]
    public void A_document_of_a_newer_version_says_so_in_each_language()
    {
        var failure = Assert.Throws<DocumentException>(() => DocumentException.RequireVersion(9, 1, "agenda"));
        Assert.Equal(Languages.German.Access.DocumentNewer("agenda", 9, 1), failure.In(Languages.German));
        Assert.Equal(Languages.English.Access.DocumentNewer("agenda", 9, 1), failure.Message);
    }

    [Fact]
    public void A_damaged_document_says_so_in_each_language_and_never_quotes_its_content()
    {
        var failure = Assert.Throws<DocumentException>(
            () => DocumentException.Read<int>(() => throw new FormatException("what somebody wrote"), "writing"));
        Assert.Equal(Languages.Japanese.Access.DocumentDamaged("writing", "FormatException"), failure.In(Languages.Japanese));
        Assert.DoesNotContain("what somebody wrote", failure.ToString(), StringComparison.Ordinal);
    }
}
