using Microsoft.Graph.Models;
using OutlookOneOnOne.Adapters.Microsoft365.People;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

public sealed class TenantPeopleTests
{
    [Fact]
    public void Every_address_of_a_person_is_known_and_the_primary_one_is_used()
    {
        var user = Account("a1");
        user.ProxyAddresses =
        [
            "smtp:ann.lee@contoso.example",
            "SMTP:a1@contoso.example",
            "x500:/o=Contoso/cn=Ann",
            "sip:a1@contoso.example",
        ];
        user.UserPrincipalName = "ann@login.contoso.example";
        var ann = Assert.Single(Of(user).Chart.People);
        Assert.Equal("a1@contoso.example", ann.Email.Value);
        Assert.Equal(["ann.lee@contoso.example", "ann@login.contoso.example", "/o=contoso/cn=ann"], ann.Aliases.Select(a => a.Value));
    }

    [Theory]
    [InlineData("de-AT", "de-AT")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void The_preferred_language_is_that_of_the_account(string? given, string? expected)
    {
        var user = Account("a1");
        user.PreferredLanguage = given;
        Assert.Equal(expected, Assert.Single(Of(user).Chart.People).Language);
    }

    [Fact]
    public void Without_a_mail_property_the_primary_proxy_address_is_used()
    {
        var user = Account("a1");
        (user.Mail, user.ProxyAddresses) = (null, ["smtp:other@contoso.example", "SMTP:main@contoso.example"]);
        Assert.Equal("main@contoso.example", Assert.Single(Of(user).Chart.People).Email.Value);
    }

    [Fact]
    public void Guests_disabled_accounts_and_accounts_without_a_mailbox_are_left_out()
    {
        var (guest, left, service) = (Account("g1"), Account("d1"), Account("s1"));
        guest.UserType = "Guest";
        left.AccountEnabled = false;
        service.Mail = null;
        Assert.Equal(["a1"], Of(Account("a1"), guest, left, service).Chart.People.Select(p => p.Id.Value));
    }

    [Fact]
    public void Somebody_who_has_left_is_replaced_by_the_manager_above_them()
    {
        var left = Account("m1", "c1");
        (left.AccountEnabled, left.Mail) = (false, null);
        var repaired = Of(Account("c1"), left, Account("a1", "m1"));
        Assert.Equal("c1", repaired.Chart.ManagerOf(new PersonId("a1"))!.Id.Value);
        Assert.Contains("a1", Assert.Single(repaired.Warnings).ToString(), StringComparison.Ordinal);
        Assert.Contains("c1 is used instead", repaired.Warnings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blocked_account_that_has_a_manager_and_a_mailbox_is_a_person_whose_reports_stay_theirs()
    {
        var blocked = Account("m1", "c1");
        blocked.AccountEnabled = false;
        var repaired = Of(Account("c1"), blocked, Account("a1", "m1"));
        Assert.Empty(repaired.Warnings);
        Assert.Equal(["m1"], repaired.Chart.People.Where(p => p.IsBlocked).Select(p => p.Id.Value));
        Assert.Equal("m1", repaired.Chart.ManagerOf(new PersonId("a1"))!.Id.Value);
    }

    [Fact]
    public void The_blocked_account_of_a_room_is_nobody_even_if_it_has_a_manager()
    {
        var room = Account("room", "c1");
        room.AccountEnabled = false;
        var accounts = new[] { Account("c1"), room }.Select(TenantAccount.Of).OfType<TenantAccount>()
            .Select(a => a.ExcludePlace(address => address.Value is "room@contoso.example" or "c1@contoso.example"));
        Assert.Equal(["c1"], TenantPeople.Of([.. accounts]).Chart.People.Select(p => p.Id.Value));
    }

    [Fact]
    public void Nobody_replaces_people_who_left_and_report_only_to_each_other()
    {
        var (one, other) = (Account("m1", "m2"), Account("m2", "m1"));
        one.AccountEnabled = other.AccountEnabled = false;
        one.Mail = other.Mail = null;
        var repaired = Of(one, other, Account("a1", "m1"));
        Assert.Null(repaired.Chart.ManagerOf(new PersonId("a1")));
        Assert.Single(repaired.Warnings);
    }

    [Fact]
    public void A_manager_missing_from_the_directory_does_not_affect_others()
    {
        var repaired = Of(Account("a1", "gone"), Account("b1", "a1"));
        Assert.Null(repaired.Chart.ManagerOf(new PersonId("a1")));
        Assert.Equal("a1", repaired.Chart.ManagerOf(new PersonId("b1"))!.Id.Value);
        Assert.Contains("gone", Assert.Single(repaired.Warnings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_contain_ids_and_no_names()
    {
        var (one, other) = (Account("a1", "b1"), Account("b1", "a1"));
        (one.DisplayName, one.ProxyAddresses, other.ProxyAddresses) = (
            "Ann Lee", ["smtp:both@contoso.example"], ["smtp:both@contoso.example"]);
        var repaired = Of(one, other, Account("c1", "gone"));
        Assert.Equal(3, repaired.Warnings.Count);
        Assert.DoesNotContain(
            repaired.Warnings.Select(w => w.ToString()),
            w => w.Contains("Ann Lee", StringComparison.Ordinal) || w.Contains('@', StringComparison.Ordinal));
        Assert.All(repaired.Warnings, w => Assert.NotNull(MessageCode.Of(w.Say, Languages.English.FileFaults)));
    }

    [Fact]
    public void A_new_person_reports_to_their_manager_from_their_hire_date_at_the_earliest()
    {
        var user = Account("a1");
        user.EmployeeHireDate = new DateTimeOffset(2026, 11, 16, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(new NodaTime.LocalDate(2026, 11, 16), Assert.Single(Of(user).Chart.People).ManagerSince);
    }

    [Fact]
    public void A_mailbox_that_the_organisation_excludes_is_not_a_report_and_its_reports_move_up()
    {
        var accounts = new[] { Account("boss"), Account("desk", "boss"), Account("ann", "desk") }.Select(TenantAccount.Of)
            .OfType<TenantAccount>().Select(a => a.Exclude(address => address.Value == "desk@contoso.example"));

        var repaired = TenantPeople.Of([.. accounts]);

        Assert.Equal(["boss", "ann"], repaired.Chart.People.Select(p => p.Id.Value));
        Assert.Equal("boss", repaired.Chart.ManagerOf(new PersonId("ann"))!.Id.Value);
        Assert.Contains("is listed as not a person", Assert.Single(repaired.Warnings).ToString(), StringComparison.Ordinal);
    }

    private static RepairedChart Of(params User[] users) => TenantPeople.Of([.. users.Select(TenantAccount.Of).OfType<TenantAccount>()]);

    private static User Account(string id, string? manager = null) => new()
    {
        Id = id,
        DisplayName = $"Person {id}",
        Mail = $"{id}@contoso.example",
        UserPrincipalName = $"{id}@contoso.example",
        AccountEnabled = true,
        UserType = "Member",
        Manager = manager is null ? null : new DirectoryObject { Id = manager },
    };
}
