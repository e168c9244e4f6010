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
    [InlineData("SMTP:ann@contoso.example")]
    [InlineData("mailto:smtp:ann@contoso.example")]
    [InlineData("Ann Lee <ann@contoso.example>")]
    [InlineData("\"Lee, Ann\" <SMTP:ann@contoso.example>")]
    [InlineData("ann@contoso.example;")]
    [InlineData("mailto:ann@contoso.example; ")]
    [InlineData("Ann Lee <ann@contoso.example>,")]
    public void Different_spellings_of_an_address_are_equal(string written) =>
        Assert.Equal("ann@contoso.example", EmailAddress.Parse(written).Value);

    [Theory]
    [InlineData("X500:/o=Contoso/cn=Ann", "/o=contoso/cn=ann")]
    [InlineData("EX:/o=Contoso/cn=Ann", "/o=contoso/cn=ann")]
    [InlineData("IMCEAEX-_o=Contoso_ou=First+20Group+20+28X+29_cn=Ann@contoso.example", "/o=contoso/ou=first group (x)/cn=ann")]
    [InlineData("IMCEAEX-_o=Contoso_cn=Ann+2@contoso.example", "/o=contoso/cn=ann+2")]
    [InlineData("imceaex-x", "imceaex-x")]
    public void A_directory_name_is_the_same_in_every_wrapping(string written, string name) =>
        Assert.Equal(name, EmailAddress.Parse(written).Value);

    [Theory]
    [InlineData("ann+travel@contoso.example", "ann@contoso.example")]
    [InlineData("ann+a+b@contoso.example", "ann@contoso.example")]
    [InlineData("+4930@contoso.example", "+4930@contoso.example")]
    [InlineData("/o=contoso/cn=ann+b", "/o=contoso/cn=ann+b")]
    public void A_tag_after_a_plus_sign_is_not_part_of_the_mailbox(string written, string mailbox) =>
        Assert.Equal(mailbox, EmailAddress.Parse(written).WithoutTag.Value);

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
