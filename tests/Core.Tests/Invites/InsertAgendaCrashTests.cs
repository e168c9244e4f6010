using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Invites;

/// <summary>
/// Crashes before and after the effect of every awaited call, and interruptions at each: one write, one mail, nothing lost.
/// </summary>
public sealed class InsertAgendaCrashTests
{
    [Fact]
    public async Task After_a_crash_anywhere_the_next_run_leaves_exactly_one_section_and_one_mail()
    {
        for (var point = 0; point < await Points(); point++)
        {
            var world = await InviteWorld.Create();
            world.Points.KillAt(point);
            await Assert.ThrowsAsync<KillPoints.Killed>(() => world.Insert());

            await world.InsertLater();
            await AssertWrittenOnce(world, $"killed at {point}");
        }
    }

    [Fact]
    public async Task After_two_crashes_anywhere_there_is_exactly_one_section()
    {
        var points = await Points();
        foreach (var (first, second) in Enumerable.Range(0, points * points).Where(i => i % 3 == 0).Select(i => (i / points, i % points)))
        {
            var world = await InviteWorld.Create();
            world.Points.KillAt(first);
            await Assert.ThrowsAsync<KillPoints.Killed>(() => world.Insert());
            world.Points.KillAt(second);
            await IgnoreKill(world, world.InsertLater);

            await world.Insert(now: InviteWorld.Now + (InsertAgenda.Lease * 3));
            await AssertWrittenOnce(world, $"killed at {first} and {second}");
        }
    }

    [Fact]
    public async Task A_section_deleted_after_a_crash_is_not_added_again()
    {
        for (var point = 0; point < await Points(); point++)
        {
            var world = await InviteWorld.Create();
            world.Points.KillAt(point);
            await IgnoreKill(world, () => world.Insert());
            var before = world.Calendar[world.Series].Html;
            if (InviteBody.Of(before).Section is not { } section)
            {
                continue; // killed before it was written: nothing to delete
            }

            world.Calendar.Edit(world.Series, html => html.Remove(section.Start, section.End - section.Start));
            await world.InsertLater();

            Assert.Equal(1, world.Calendar.Mails);
            Assert.Null(InviteBody.Of(world.Calendar[world.Series].Html).Section);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Only_one_of_two_writers_writes_wherever_one_overtakes_the_other(bool leaseIsOver)
    {
        var overtaken = 0;
        for (var point = 0; point < await Points(); point++)
        {
            var world = await InviteWorld.Create();
            InsertionResult? second = null;
            world.Points.HappenAt(point, async () => second = await (leaseIsOver ? world.InsertLater() : world.Insert()));

            var first = await world.Insert();

            Assert.Equal(1, world.Calendar.Mails);
            Assert.NotNull(second);
            Assert.True(first is InsertionResult.Written ^ second is InsertionResult.Written, $"at {point}: {first} and {second}");
            overtaken += second is InsertionResult.Written ? 1 : 0;
            await AssertWrittenOnce(world, $"overtaken at {point}");
        }

        Assert.NotEqual(0, overtaken);
    }

    [Fact]
    public async Task A_person_who_edits_the_invite_while_we_write_loses_nothing()
    {
        for (var point = 0; point < await Points(); point++)
        {
            var world = await InviteWorld.Create();
            world.Points.HappenAt(
                point,
                () =>
                {
                    world.Calendar.Edit(
                        world.Series, html => html.Replace("Our weekly", "Our weekly, and bring the plan", StringComparison.Ordinal));
                    return Task.CompletedTask;
                });

            Assert.IsType<InsertionResult.Written>(await world.Insert());

            Assert.Contains("and bring the plan", world.Calendar[world.Series].Html, StringComparison.Ordinal);
            Assert.Equal(1, world.Calendar.Mails);
        }
    }

    private static async Task<int> Points()
    {
        var world = await InviteWorld.Create();
        await world.Insert();
        return world.Points.Passed;
    }

    private static async Task AssertWrittenOnce(InviteWorld world, string when)
    {
        Assert.True(world.Calendar.Mails == 1, $"{when}: {world.Calendar.Mails} mails");
        Assert.Single(InviteBody.Of(world.Calendar[world.Series].Html).Sections);
        await world.Insert(now: InviteWorld.Now + (InsertAgenda.Lease * 5));
        Assert.Equal(InviteState.Written, Assert.Single(await world.Recorded()).State);
        Assert.True(world.Calendar.Mails == 1, $"{when}, and again: {world.Calendar.Mails} mails");
    }

    private static async Task IgnoreKill(InviteWorld world, Func<Task> run)
    {
        try
        {
            await run();
        }
        catch (KillPoints.Killed)
        {
            // It may also succeed, with fewer calls than before.
        }
        finally
        {
            world.Points.Clear();
        }
    }
}
