using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.People;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("ann@contoso.example")]
    [InlineData("mailto:ann@contoso.example")]
    [InlineData("MAILTO:Ann@Contoso.Example")]
    [InlineData("  <ann@contoso.example> ")]
    [InlineData("\"ann@contoso.example\"")]
    public void Different_spellings_of_an_address_are_equal(string written) =>
        Assert.Equal("ann@contoso.example", EmailAddress.Parse(written).Value);

    [Theory]
    [InlineData("ann@contoso.example", true)]
    [InlineData("/o=Contoso/ou=Exchange/cn=Recipients/cn=ann", false)]
    [InlineData("CN=Ann Lee/O=Contoso", false)]
    [InlineData("urn:uuid:1b6e", false)]
    public void Directory_names_are_addresses_but_not_SMTP_addresses(string written, bool isSmtp) =>
        Assert.Equal(isSmtp, EmailAddress.Parse(written).IsSmtp);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("mailto:")]
    [InlineData("ann@contoso.example\r\nBcc: all@contoso.example")]
    public void Blank_text_and_control_characters_are_refused(string? written) => Assert.False(EmailAddress.TryParse(written, out _));

    [Fact]
    public void A_default_address_throws() => Assert.Throws<InvalidOperationException>(() => default(EmailAddress).Value);
}
