using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Adapters.Microsoft365;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

public sealed class SettingsTests
{
    private static readonly string[] Ids =
    [
        "00000000-0000-0000-0000-00000000000a",
        "00000000-0000-0000-0000-00000000000b",
        "00000000-0000-0000-0000-00000000000c",
    ];

    [Fact]
    public void Complete_settings_are_accepted() => Assert.Empty(Faults(_ => { }));

    [Fact]
    public void Each_fault_names_its_setting_and_all_are_reported_at_once()
    {
        var faults = Faults(o =>
        {
            o.ReaderClientId = null;
            o.WriterClientId = "writer";
            o.GraphUrl = new Uri("http://graph.microsoft.com/v1.0");
            o.LongestWait = TimeSpan.FromHours(1);
            o.Senders.Add("not an address");
        });
        Assert.Equal(5, faults.Count);
        Assert.All(
            (string[])["ReaderClientId", "WriterClientId", "GraphUrl", "LongestWait", "Senders"],
            name => Assert.Single(faults, f => f.StartsWith($"Microsoft365:{name} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Roles_do_not_share_an_identity() =>
        Assert.StartsWith(
            "Microsoft365:MailerClientId is the same identity as ReaderClientId", Assert.Single(Faults(o => o.MailerClientId = Ids[0])));

    [Fact]
    public void The_identity_for_free_and_busy_times_is_needed_only_where_they_are_read()
    {
        Assert.StartsWith("Microsoft365:FreeBusyClientId is missing", Assert.Single(Faults(o => o.ReadsFreeBusy = true)));
        Assert.StartsWith(
            "Microsoft365:FreeBusyClientId is the same identity as ReaderClientId",
            Assert.Single(Faults(o => (o.ReadsFreeBusy, o.FreeBusyClientId) = (true, Ids[0]))));
        Assert.Empty(Faults(o => (o.ReadsFreeBusy, o.FreeBusyClientId) = (true, "00000000-0000-0000-0000-00000000000d")));
    }

    [Theory]
    [InlineData("https://graph.microsoft.us/v1.0", true)]
    [InlineData("https://graph.contoso.example/v1.0", false)]
    [InlineData("https://graph.microsoft.com", false)]
    [InlineData("http://192.0.2.1:5000/v1.0", false)]
    [InlineData("http://127.0.0.1:5000/v1.0", true)]
    public void Tokens_are_sent_only_to_Microsoft_Graph_or_this_machine(string url, bool isAccepted) =>
        Assert.Equal(isAccepted, Faults(o => o.GraphUrl = new Uri(url)).Count == 0);

    [Fact]
    public void A_person_who_signs_in_needs_no_settings() => Assert.Empty(Faults(o =>
    {
        (o.Identity, o.ReaderClientId, o.WriterClientId, o.MailerClientId) = (Microsoft365Identity.SignedInPerson, null, null, null);
        o.Senders.Clear();
    }));

    private static IReadOnlyList<string> Faults(Action<Microsoft365Options> change)
    {
        using var services = new ServiceCollection().AddMicrosoft365(o =>
        {
            (o.ReaderClientId, o.WriterClientId, o.MailerClientId) = (Ids[0], Ids[1], Ids[2]);
            o.Senders.Add("digest@contoso.example");
            change(o);
        }).BuildServiceProvider();
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException e)
        {
            return [.. e.Failures];
        }
    }
}
