using NodaTime;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Invites;

public sealed class InsertAgendaTests
{
    private static readonly PersonSettings EveryOccurrence = new() { PreparesAgendas = true, WritesEveryOccurrence = true };

    [Fact]
    public async Task A_series_is_updated_once_on_its_master_and_sends_one_mail()
    {
        var world = await InviteWorld.Create();

        Assert.Equal(new InsertionResult.Written(Series: true), await world.Insert(0));
        Assert.Equal(
            [new InsertionResult.AlreadyThere(), new InsertionResult.AlreadyThere(), new InsertionResult.AlreadyThere()],
            [await world.Insert(0), await world.Insert(1), await world.Insert(2)]);

        Assert.Equal(1, world.Calendar.Mails);
        var html = world.Calendar[world.Series].Html;
        Assert.Contains(
            "https://oneonone.contoso.example/agenda/" + InviteWorld.Request().Agenda.Pair + "\"", html, StringComparison.Ordinal);
        Assert.Contains(Bodies.TeamsPart, html, StringComparison.Ordinal);
        Assert.Contains("For every 1:1 in this series", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Budget", html, StringComparison.Ordinal);
        Assert.DoesNotContain("26 November", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_every_occurrence_chosen_each_agenda_is_written_once_with_its_items()
    {
        var world = await InviteWorld.Create(EveryOccurrence);

        Assert.Equal(new InsertionResult.Written(Series: false), await world.Insert(1));
        Assert.Equal(new InsertionResult.Written(Series: false), await world.Insert(2));
        Assert.Equal(new InsertionResult.AlreadyThere(), await world.Insert(2));

        Assert.Equal(2, world.Calendar.Mails);
        Assert.Contains("Budget", world.Calendar[world.Single!].Html, StringComparison.Ordinal);
        Assert.Contains(
            "/agenda/" + InviteWorld.Request().Agenda.Pair + "/2026-12-10T10:00:00Z",
            world.Calendar[world.Single!].Html,
            StringComparison.Ordinal);
        Assert.Null(InviteBody.Of(world.Calendar[world.Series].Html).Section);
    }

    [Fact]
    public async Task A_one_off_meeting_gets_its_own_agenda()
    {
        var world = await InviteWorld.Create(recurring: false);

        Assert.Equal(new InsertionResult.Written(Series: false), await world.Insert());

        Assert.Contains("Budget", world.Calendar[world.Single!].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_occurrence_with_the_section_of_its_series_gets_its_own_agenda_when_that_is_chosen()
    {
        var world = await InviteWorld.Create(EveryOccurrence, recurring: false);
        var forSeries = ComposeSection.ForSeries(InviteWorld.Request(), Pairs.Ann);
        world.Calendar.Edit(world.Single!, html => InviteBody.Of(html).With(forSeries, null)!);

        Assert.Equal(new InsertionResult.Written(Series: false), await world.Insert());

        Assert.Single(InviteBody.Of(world.Calendar[world.Single!].Html).Sections);
        Assert.False(InviteBody.Of(world.Calendar[world.Single!].Html).Section!.IsForSeries);
    }

    [Fact]
    public async Task A_deleted_section_is_not_added_again_even_when_our_record_is_gone()
    {
        var world = await InviteWorld.Create(recurring: false);
        await world.Insert();
        world.Calendar.Edit(world.Single!, html => html.Replace(Section(html), string.Empty, StringComparison.Ordinal));
        Assert.Equal(new InsertionResult.AlreadyThere(), await world.Insert());

        await world.Ledger.ForgetAsync(Pairs.Ann.Id, TestContext.Current.CancellationToken);
        Assert.Equal(new InsertionResult.RemovedByPerson(), await world.Insert());
        Assert.Equal(new InsertionResult.RemovedByPerson(), await world.Insert());

        Assert.Equal(1, world.Calendar.Mails);
        Assert.Equal(InviteState.Removed, Assert.Single(await world.Recorded()).State);
        Assert.Equal(Bodies.Exchange("<p>Our weekly</p>" + Bodies.TeamsPart), world.Calendar[world.Single!].Html);
    }

    [Fact]
    public async Task Pressing_the_button_restores_the_section_and_pressing_it_twice_writes_once()
    {
        var world = await InviteWorld.Create(recurring: false);
        await world.Insert();
        world.Calendar.Edit(world.Single!, html => html.Replace(Section(html), string.Empty, StringComparison.Ordinal));

        Assert.Equal(new InsertionResult.Written(Series: false), await world.Insert(askedBy: Pairs.Ann.Id));
        Assert.Equal(new InsertionResult.AlreadyThere(), await world.Insert(askedBy: Pairs.Ann.Id));

        Assert.Equal(2, world.Calendar.Mails);
        Assert.Single(InviteBody.Of(world.Calendar[world.Single!].Html).Sections);
    }

    [Fact]
    public async Task A_section_inserted_in_the_pane_is_not_changed()
    {
        var world = await InviteWorld.Create(recurring: false);
        world.Calendar.Edit(
            world.Single!, html => InviteBody.Of(html).With(new InviteSection("pane", "<p>Mine</p>", isForSeries: false), null)!);

        Assert.Equal(new InsertionResult.AlreadyThere(), await world.Insert());

        Assert.Equal(0, world.Calendar.Mails);
        Assert.Equal(InviteState.Written, Assert.Single(await world.Recorded()).State);
    }

    [Fact]
    public async Task A_newer_version_replaces_the_old_one_unless_a_person_changed_its_words()
    {
        var world = await InviteWorld.Create(recurring: false);
        await Insert(world, "v/1", "Old words");
        Assert.Equal(new InsertionResult.Written(Series: false), await Insert(world, "v/2", "New words"));

        world.Calendar.Edit(world.Single!, html => html.Replace("New words", "New words, and mine", StringComparison.Ordinal));
        Assert.Equal(new InsertionResult.EditedByPerson(), await Insert(world, "v/3", "Newest words"));

        Assert.Equal(2, world.Calendar.Mails);
        Assert.Contains("and mine", world.Calendar[world.Single!].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_version_is_not_added_after_a_person_removed_the_old_one()
    {
        var world = await InviteWorld.Create(recurring: false);
        await Insert(world, "v/1", "Old words");
        world.Calendar.Edit(world.Single!, html => html.Replace(Section(html), string.Empty, StringComparison.Ordinal));

        Assert.Equal(new InsertionResult.RemovedByPerson(), await Insert(world, "v/2", "New words"));
        Assert.Equal(new InsertionResult.RemovedByPerson(), await Insert(world, "v/3", "Newest words"));
        Assert.Equal(1, world.Calendar.Mails);
    }

    [Fact]
    public async Task A_private_event_is_never_changed()
    {
        var world = await InviteWorld.Create(change: m => m with { IsPrivate = true });
        Assert.Equal(new InsertionResult.Private(), await world.Insert(askedBy: Pairs.Ann.Id));

        var meanwhile = await InviteWorld.Create();
        meanwhile.Calendar.Change(meanwhile.Series, i => i with { IsPrivate = true });
        Assert.Equal(new InsertionResult.Private(), await meanwhile.Insert());

        Assert.Equal((0, 0), (world.Calendar.Mails, meanwhile.Calendar.Mails));
        Assert.Empty(await meanwhile.Recorded());
    }

    [Fact]
    public async Task Only_the_organisers_copy_is_changed_and_only_if_they_turned_agendas_on()
    {
        var off = await InviteWorld.Create(PersonSettings.Default);
        var attendee = await InviteWorld.Create(change: m =>
            m with
            {
                IsOrganizerCopy = false,
                Organizer = new Attendee(Pairs.Bo.Email),
                Attendees = [new Attendee(Pairs.Ann.Email)],
            });
        var group = await InviteWorld.Create(change: m =>
            m with
            {
                Attendees = [.. m.Attendees, new Attendee(Pairs.Person("cy", "Cy").Email)],
            });

        Assert.Equal(new InsertionResult.NotOptedIn(), await off.Insert());
        Assert.Equal(new InsertionResult.NoInvite(), await off.Insert(askedBy: Pairs.Bo.Id));
        Assert.Equal(new InsertionResult.NoInvite(), await attendee.Insert());
        Assert.Equal(new InsertionResult.NoInvite(), await group.Insert());
        Assert.Equal(0, off.Calendar.Mails + attendee.Calendar.Mails + group.Calendar.Mails);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_organiser_who_presses_the_button_needs_no_opt_in(bool recurring)
    {
        var world = await InviteWorld.Create(PersonSettings.Default, recurring: recurring);

        Assert.Equal(new InsertionResult.Written(Series: recurring), await world.Insert(askedBy: Pairs.Ann.Id));
        Assert.Equal(new InsertionResult.AlreadyThere(), await world.Insert(askedBy: Pairs.Ann.Id));
        Assert.Equal(new InsertionResult.NotOptedIn(), await world.Insert());
        Assert.Equal(1, world.Calendar.Mails);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Opting_in_to_a_series_does_not_let_others_change_a_one_off_1_1_with_the_same_person(bool isAskedFor)
    {
        var onlySeries = new PersonSettings { PairsToPrepareFor = PairSet.None.With(PairId.Of(Pairs.Ann.Id, Pairs.Bo.Id)) };
        var series = await InviteWorld.Create(onlySeries);
        var single = await InviteWorld.Create(onlySeries, recurring: false);

        Assert.Equal(new InsertionResult.Written(Series: true), await series.Insert(askedBy: isAskedFor ? Pairs.Bo.Id : null));
        Assert.Equal(new InsertionResult.NotOptedIn(), await single.Insert(askedBy: isAskedFor ? Pairs.Bo.Id : null));
        Assert.Equal((1, 0), (series.Calendar.Mails, single.Calendar.Mails));
        Assert.Empty(await single.Recorded());
    }

    [Fact]
    public async Task A_meeting_that_has_started_is_not_changed()
    {
        var world = await InviteWorld.Create();

        Assert.Equal(new InsertionResult.AlreadyStarted(), await world.Insert(now: Pairs.Thursday(0)));
    }

    [Fact]
    public async Task A_section_mixed_up_with_the_online_meeting_is_not_changed()
    {
        var world = await InviteWorld.Create(recurring: false);
        world.Calendar.Edit(world.Single!, _ => Bodies.Exchange("<div id=x_OneOnOneAgenda>Old" + Bodies.TeamsPart + "</div>"));

        Assert.Equal(new InsertionResult.Entangled(), await world.Insert(askedBy: Pairs.Ann.Id));
        Assert.Equal(0, world.Calendar.Mails);
    }

    [Fact]
    public async Task A_calendar_failure_is_reported_and_the_next_attempt_may_be_immediate()
    {
        var world = await InviteWorld.Create();
        world.Calendar.Fault = new InviteFault(CalendarFault.Unavailable, Duration.FromSeconds(30));
        Assert.Equal(new InsertionResult.NotWritable(world.Calendar.Fault), await world.Insert());

        (world.Calendar.Fault, world.Calendar.WriteFault) = (null, new InviteFault(CalendarFault.AccessDenied));
        Assert.Equal(new InsertionResult.NotWritable(world.Calendar.WriteFault), await world.Insert());

        world.Calendar.WriteFault = null;
        Assert.Equal(new InsertionResult.Written(Series: true), await world.Insert());
    }

    [Fact]
    public async Task An_invite_that_keeps_changing_is_left_alone()
    {
        var world = await InviteWorld.Create();
        var calendar = new EditedBeforeEachWrite(world.Calendar);

        var sections = Alone(ComposeSection.ForSeries(InviteWorld.Request(), Pairs.Ann));

        var outcome = await new InsertSection(calendar, world.Ledger, world.Series, sections)
            .ForAsync(InsertionCause.Automatic, InviteWorld.Now, TestContext.Current.CancellationToken);

        Assert.Equal(new InsertionResult.NotWritable(new InviteFault(CalendarFault.Unavailable)), outcome);
        Assert.Equal((0, 4), (world.Calendar.Mails, calendar.Writes));
        Assert.Equal(new InsertionResult.Written(Series: true), await world.Insert());
    }

    private static string Section(string html) => html[InviteBody.Of(html).Section!.Start..InviteBody.Of(html).Section!.End];

    private static Task<InsertionResult> Insert(InviteWorld world, string version, string words) =>
        new InsertSection(
            world.Calendar, world.Ledger, world.Single!, Alone(new InviteSection(version, $"<p>{words}</p>", isForSeries: false)))
            .ForAsync(InsertionCause.Automatic, InviteWorld.Now, TestContext.Current.CancellationToken);

    private static InviteSections Alone(InviteSection section) => new(section, section) { AlsoReceiving = _ => [] };

    /// <summary>A calendar in which somebody edits the invite before each write.</summary>
    private sealed class EditedBeforeEachWrite(FakeCalendar inner) : IInvites
    {
        public int Writes { get; private set; }

        public Task<InviteReadResult<IReadOnlyList<InviteCandidate>>> FindAsync(
            Core.People.PersonId owner,
            Instant start,
            CancellationToken cancellationToken) => inner.FindAsync(owner, start, cancellationToken);

        public Task<InviteReadResult<Invite>> ReadAsync(InviteRef invite, CancellationToken cancellationToken) =>
            inner.ReadAsync(invite, cancellationToken);

        public Task<InviteWriteResult> WriteAsync(Invite invite, string html, SectionStamp stamp, CancellationToken cancellationToken)
        {
            Writes++;
            inner.Edit(invite.Ref, h => h + " ");
            return inner.WriteAsync(invite, html, stamp, cancellationToken);
        }
    }
}
