using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="IOrganisationSnapshots"/> guarantees. Each test gets an empty store.</summary>
public abstract class OrganisationSnapshotsContract
{
    private static readonly Organisation Whole = Organised(
        new Person(new PersonId("ann"), EmailAddress.Parse("ann@x.org"), "Ann Lee")
        {
            Language = "de-CH",
            Title = "Head of Everything \u05d0 🙂",
            TimeZone = DateTimeZoneProviders.Tzdb["Europe/Zurich"],
            Aliases = [EmailAddress.Parse("a.lee@x.org"), EmailAddress.Parse("/o=x/cn=ann")],
        },
        new Person(new PersonId("bo"), EmailAddress.Parse("bo@x.org"), "Bo")
        {
            Manager = new PersonId("ann"),
            ManagerSince = new LocalDate(2026, 2, 28),
            ManagerChanged = new LocalDate(2026, 6, 5),
            Groups = [EmailAddress.Parse("all@x.org")],
            CalendarMayBeRead = false,
            Blocked = new BlockedDays(new LocalDate(2026, 7, 1), Back: null),
        },
        new Person(new PersonId("cy"), EmailAddress.Parse("cy@x.org"), "Cy")
        {
            Blocked = new BlockedDays(new LocalDate(2026, 2, 1), new LocalDate(2026, 6, 1)),
        });

    protected abstract IOrganisationSnapshots Snapshots { get; }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task There_is_none_at_first() => Assert.IsType<SnapshotReadResult.NotFound>(await Snapshots.ReadAsync(null, Cancel));

    [Fact]
    public async Task A_saved_snapshot_is_read_back_complete()
    {
        var revision = await Snapshots.SaveAsync(Whole, Cancel);

        var read = Assert.IsType<SnapshotReadResult.Newer>(await Snapshots.ReadAsync(null, Cancel));

        Assert.Equal(revision, read.Revision);
        Assert.Equivalent(Whole.Chart.People.Select(Plain), read.Organisation.Chart.People.Select(Plain), strict: true);
        Assert.Equal(Whole.Groups, read.Organisation.Groups);
        Assert.Equal(Whole.Rooms, read.Organisation.Rooms);
        Assert.Equal("bo", Assert.Single(read.Organisation.Chart.DirectReportsOf(new PersonId("ann"))).Id.Value);
        Assert.True(read.Organisation.IsGroup(EmailAddress.Parse("all@x.org")));
        Assert.True(read.Organisation.IsRoom(EmailAddress.Parse("room@x.org")));
    }

    [Fact]
    public async Task Reporting_lines_of_people_who_are_left_out_are_kept()
    {
        var lines = new Dictionary<PersonId, FormerLine>
        {
            [new PersonId("dee")] = new(new PersonId("ann"), Changed: null, new LocalDate(2026, 11, 20)),
            [new PersonId("eli")] = new(new PersonId("ann"), new LocalDate(2026, 9, 1), new LocalDate(2026, 11, 20)),
        };
        await Snapshots.SaveAsync(new Organisation(Whole.Chart) { FormerLines = lines }, Cancel);

        Assert.Equal(lines, Assert.IsType<SnapshotReadResult.Newer>(await Snapshots.ReadAsync(null, Cancel)).Organisation.FormerLines);
    }

    [Fact]
    public async Task Who_the_people_of_a_list_are_is_kept()
    {
        var ann = Whole.Chart.People[0] with { FormerAddresses = [EmailAddress.Parse("lee@x.org")], ListedIds = ["id:7"] };
        var former = new FormerPerson(new PersonId("dee~2"), "Dee Moe", [EmailAddress.Parse("dee@x.org")], ["id:8"]);
        await Snapshots.SaveAsync(
            new Organisation(Assert.IsType<OrgChartResult.Valid>(OrgChart.Create([ann])).Chart) { IsList = true, FormerPeople = [former] },
            Cancel);

        var read = Assert.IsType<SnapshotReadResult.Newer>(await Snapshots.ReadAsync(null, Cancel)).Organisation;

        Assert.True(read.IsList);
        Assert.Equal(ann.FormerAddresses, read.Chart.People[0].FormerAddresses);
        Assert.Equal(ann.ListedIds, read.Chart.People[0].ListedIds);
        var kept = Assert.Single(read.FormerPeople);
        Assert.Equal((former.Id, former.Name), (kept.Id, kept.Name));
        Assert.Equal(former.Addresses, kept.Addresses);
        Assert.Equal(former.ListedIds, kept.ListedIds);
    }

    [Fact]
    public async Task Who_had_an_address_until_when_is_kept()
    {
        FormerOwner[] owners =
        [
            new(EmailAddress.Parse("dee@x.org"), new PersonId("dee"), new LocalDate(2026, 11, 5), Passed: null),
            new(EmailAddress.Parse("lee@x.org"), new PersonId("ann"), new LocalDate(2026, 11, 5), new LocalDate(2026, 11, 20)),
        ];
        await Snapshots.SaveAsync(Whole.With(owners), Cancel);

        Assert.Equal(owners, Assert.IsType<SnapshotReadResult.Newer>(await Snapshots.ReadAsync(null, Cancel)).Organisation.FormerOwners);
    }

    [Fact]
    public async Task The_name_of_somebody_who_left_is_deleted_with_their_data_and_nobody_else_gets_their_id()
    {
        var dee = new FormerPerson(new PersonId("dee@x.org"), "Dee Moe", [EmailAddress.Parse("dee@x.org")], ["id:8"]);
        await Snapshots.SaveAsync(new Organisation(Whole.Chart) { IsList = true, FormerPeople = [dee] }, Cancel);
        var personal = new PersonalDirectory(Snapshots);
        Assert.Equal("Dee Moe", (string)(await personal.ExportAsync(dee.Id, Cancel))["name"]!);

        await personal.ForgetAsync(dee.Id, Cancel);
        await personal.ForgetAsync(dee.Id, Cancel);

        Assert.Equal("{}", (await personal.ExportAsync(dee.Id, Cancel)).ToJsonString());
        var kept = Assert.Single(
            Assert.IsType<SnapshotReadResult.Newer>(await Snapshots.ReadAsync(null, Cancel)).Organisation.FormerPeople);
        Assert.Equal((dee.Id, "", 0, 0), (kept.Id, kept.Name, kept.Addresses.Count, kept.ListedIds.Count));
        var again = new Person(new PersonId("dee@x.org"), EmailAddress.Parse("dee@x.org"), "Dee Moe") { ListedIds = ["id:8"] };
        var list = new Organisation(Assert.IsType<OrgChartResult.Valid>(OrgChart.Create([.. Whole.Chart.People, again])).Chart)
        {
            IsList = true,
        };
        var saved = await new RememberOrganisation(Snapshots).SaveAsync(list, new LocalDate(2026, 11, 23), Cancel);
        Assert.Equal("dee@x.org~2", saved.Find(EmailAddress.Parse("dee@x.org"))?.Id.Value);
    }

    [Fact]
    public async Task Since_when_left_out_accounts_are_blocked_is_kept()
    {
        var days = new Dictionary<PersonId, LocalDate> { [new PersonId("dee")] = new(2026, 1, 5) };
        await Snapshots.SaveAsync(new Organisation(Whole.Chart) { LongBlocked = days }, Cancel);

        Assert.Equal(days, Assert.IsType<SnapshotReadResult.Newer>(await Snapshots.ReadAsync(null, Cancel)).Organisation.LongBlocked);
    }

    [Fact]
    public async Task A_reader_with_the_latest_snapshot_gets_unchanged_and_others_get_the_snapshot()
    {
        var first = await Snapshots.SaveAsync(Whole, Cancel);
        Assert.IsType<SnapshotReadResult.Unchanged>(await Snapshots.ReadAsync(first, Cancel));

        var second = await Snapshots.SaveAsync(Organised(), Cancel);

        Assert.NotEqual(first, second);
        Assert.Empty(Assert.IsType<SnapshotReadResult.Newer>(await Snapshots.ReadAsync(first, Cancel)).Organisation.Chart.People);
        Assert.IsType<SnapshotReadResult.Unchanged>(await Snapshots.ReadAsync(second, Cancel));
    }

    [Fact]
    public async Task Readers_see_either_the_old_or_the_new_snapshot_during_a_replacement()
    {
        var sizes = new[] { Many(10), Many(400) };
        await Snapshots.SaveAsync(sizes[0], Cancel);

        var saving = Task.Run(
            async () =>
            {
                for (var time = 0; time < 10; time++)
                {
                    await Snapshots.SaveAsync(sizes[time % 2], Cancel);
                }
            },
            Cancel);
        do
        {
            var read = Assert.IsType<SnapshotReadResult.Newer>(await Snapshots.ReadAsync(null, Cancel));
            Assert.Contains(read.Organisation.Chart.People.Count, sizes.Select(s => s.Chart.People.Count));
        }
        while (!saving.IsCompleted);

        await saving;
    }

    private static Organisation Many(int count) =>
        Organised([
            .. Enumerable
                .Range(0, count)
                .Select(n => new Person(new PersonId($"p{n}"), EmailAddress.Parse($"p{n}@x.org"), $"Person {n}")
                {
                    Manager = n == 0 ? null : new PersonId("p0"),
                }),
        ]);

    private static Organisation Organised(params Person[] people) =>
        new(
            Assert.IsType<OrgChartResult.Valid>(OrgChart.Create(people)).Chart,
            [EmailAddress.Parse("board@x.org")],
            [EmailAddress.Parse("room@x.org")]);

    private static object Plain(Person p) => new
    {
        Id = p.Id.Value,
        Email = p.Email.Value,
        p.Name,
        Manager = p.Manager?.Value,
        p.Title,
        p.Language,
        Zone = p.TimeZone.Id,
        Since = p.ManagerSince?.ToString(),
        Changed = p.ManagerChanged?.ToString(),
        Aliases = string.Join(' ', p.Aliases),
        Groups = string.Join(' ', p.Groups),
        p.CalendarMayBeRead,
        Blocked = p.Blocked?.ToString(),
    };
}
