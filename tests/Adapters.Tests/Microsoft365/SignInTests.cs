using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

public sealed class SignInTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Somebody_who_is_not_signed_in_is_told_which_command_to_run()
    {
        await using var services = new ServiceCollection()
            .AddMicrosoft365(o =>
            {
                (o.Identity, o.SignInFolder) = (Microsoft365Identity.SignedInPerson, folder.Path);
            })
            .BuildServiceProvider();
        var refusal = await Assert.ThrowsAsync<SignInException>(() =>
            services.GetRequiredService<IDirectory>().ReadAsync(TestContext.Current.CancellationToken));
        Assert.EndsWith("Run: oneonone login", refusal.Message);
    }

    [Fact]
    public async Task Signing_out_when_nobody_is_signed_in_changes_nothing() =>
        Assert.Null(await new CommandLineSignIn(folder.Path).SignOutAsync(TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("AADSTS65001: The user or administrator has not consented to use the application", "Grant admin consent")]
    [InlineData("AADSTS700016: Application with identifier 'x' was not found in the directory", "Check the client id and the tenant")]
    [InlineData("AADSTS90002: Tenant 'x' not found.", "Check the tenant’s id or domain")]
    [InlineData("AADSTS700082: The refresh token has expired due to inactivity.", "oneonone login")]
    [InlineData("AADSTS53003: Access has been blocked by Conditional Access policies.", "conditional access")]
    [InlineData("AADSTS99999: Something new.\r\nTrace ID: 1", "(AADSTS99999): AADSTS99999: Something new.")]
    public void Entra_ID_errors_become_instructions(string said, string remedy)
    {
        var message = SignInException.From(new AuthenticationFailedException(said)).Message;
        Assert.Contains(remedy, message);
        Assert.DoesNotContain("Trace", message);
    }

    public void Dispose() => folder.Dispose();
}
