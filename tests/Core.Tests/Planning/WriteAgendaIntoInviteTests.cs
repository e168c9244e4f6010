using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Inviting;
using OutlookOneOnOne.Core.Agendas.Templates;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Tests.Agendas.Inviting;
using OutlookOneOnOne.Core.Tests.Digest;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Tests;

namespace OutlookOneOnOne.Core.Tests.Planning;

/// <summary>An agenda that is prepared, and a message that asks for it.</summary>
public sealed class WriteAgendaIntoInviteTests
{
    private static readonly AgendaWork Work = new(Pairs.Ann.Id, Pairs.Bo.Id, Pairs.Thursday(0));

    private readonly InMemoryAgendaStore agendas = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_put_into_its_invite_once_however_often_the_message_comes()
    {
        var world = await InviteWorld.Create();
        await Prepare();

        Assert.IsType<WorkOutcome.Done>(await Handle(world));
        Assert.IsType<WorkOutcome.Done>(await Handle(world));

        Assert.Equal(1, world.Calendar.Mails);
        Assert.NotNull(InviteBody.Of(world.Calendar[world.Series].Html).Section);
    }

    [Fact]
    public async Task Without_an_agenda_nothing_is_written()
    {
        var world = await InviteWorld.Create();

        Assert.IsType<WorkOutcome.Done>(await Handle(world));

        Assert.Equal(0, world.Calendar.Mails);
    }

    [Fact]
    public async Task A_calendar_that_is_busy_puts_the_message_off_for_as_long_as_it_says_and_one_that_is_closed_ends_it()
    {
        var world = await InviteWorld.Create();
        await Prepare();

        world.Calendar.Fault = new InviteFault(CalendarFault.Unavailable, Duration.FromSeconds(77));
        Assert.Equal(Duration.FromSeconds(77), Assert.IsType<WorkOutcome.Later>(await Handle(world)).Delay);
        Assert.IsType<WorkOutcome.Done>(await Handle(world, attempt: 12));

        world.Calendar.Fault = new InviteFault(CalendarFault.AccessDenied);
        Assert.IsType<WorkOutcome.Done>(await Handle(world));
    }

    [Fact]
    public async Task While_another_writes_it_the_message_waits_for_their_lease()
    {
        var world = await InviteWorld.Create();
        await Prepare();
        WorkOutcome? outcome = null;
        for (var point = 0; outcome is not WorkOutcome.Later && point < 30; point++)
        {
            world.Points.KillAt(point);
            await Assert.ThrowsAnyAsync<Exception>(() => Handle(world));
            world.Points.Clear();
            outcome = world.Ledger.All.Count > 0 ? await Handle(world) : null;
        }

        Assert.Equal(InsertAgenda.Lease, Assert.IsType<WorkOutcome.Later>(outcome).Delay);
    }

    private async Task Prepare()
    {
        await agendas.SaveAgendaAsync(InviteWorld.Wish().Agenda, null, Cancel);
        await agendas.SavePairAsync(InviteWorld.Wish().Pair, [], null, Cancel);
    }

    private Task<WorkOutcome> Handle(InviteWorld world, int attempt = 0)
    {
        var (organisation, clock, coverage) = (new Snapshot(InviteWorld.People), new FakeClock(InviteWorld.Now), new InMemoryCoverage());
        var prepare = new PrepareDueAgenda(
            new ReviewPair(new ReviewCoverage(coverage, CoveragePolicy.Default), coverage, CoveragePolicy.Default),
            new PrepareAgenda(agendas), _ => Task.FromResult(TemplateLibrary.BuiltIn), (wish, _, _, _) => Task.FromResult(wish));
        var write = new WriteAgenda(organisation, new DueAgendas(world.Settings, coverage, CoveragePolicy.Default), prepare, clock);
        var put = new PutIntoInvite(
            organisation, new InsertAgenda(world.Settings, world.Calendar, world.Ledger), new LiveAgendas(new Uri("https://oneonone.contoso.example/")));
        return new WriteAgendaIntoInvite(write, new ReadAgenda(agendas), put, clock).HandleAsync(Work.ToMessage() with { Attempt = attempt }, Cancel);
    }
}
