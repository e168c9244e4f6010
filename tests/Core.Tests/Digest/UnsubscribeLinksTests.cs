using CsCheck;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.Digest;

public sealed class UnsubscribeLinksTests
{
    private static readonly UnsubscribeLinks Links = new(
        new Uri("https://oneonone.contoso.example/"),
        [.. Enumerable.Range(1, 32).Select(i => (byte)i)]);

    [Fact]
    public void A_link_identifies_its_person() =>
        Gen.String[1, 60].Where(s => !string.IsNullOrWhiteSpace(s) && !s.Any(char.IsSurrogate)).Sample(name =>
        {
            Assert.True(Links.TryRead(TokenOf(Links.For(new PersonId(name))), out var read, out _));
            Assert.Equal(name, read.Value);
        });

    [Fact]
    public void A_link_signed_with_another_key_is_refused()
    {
        var other = new UnsubscribeLinks(new Uri("https://oneonone.contoso.example/"), new byte[32]);
        Assert.False(Links.TryRead(TokenOf(other.For(new PersonId("ann"))), out _, out _));
    }

    [Fact]
    public void A_changed_token_is_refused()
    {
        var token = TokenOf(Links.For(new PersonId("ann@contoso.example")));
        for (var i = 0; i < token.Length; i++)
        {
            var changed = token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..];
            Assert.False(Links.TryRead(changed, out var read, out _) && read != new PersonId("ann@contoso.example"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.b.c")]
    [InlineData("%%%.%%%")]
    [InlineData("YW5u")]
    public void A_malformed_token_is_refused(string token) => Assert.False(Links.TryRead(token, out _, out _));

    private static string TokenOf(Uri link) => link.Query["?token=".Length..];
}
