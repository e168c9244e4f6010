using System.Collections.Immutable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NSubstitute;
using OutlookOneOnOne.Api.Health;
using OutlookOneOnOne.Hosts.AzureFunctions;

namespace OutlookOneOnOne.Hosts.Tests.AzureFunctions;

public sealed class WorkAfterStartUpTests
{
    private readonly FakeTimeProvider time = new();
    private readonly TaskCompletionSource storage = new();
    private int runs;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("timerTrigger")]
    [InlineData("queueTrigger")]
    public async Task Work_waits_for_start_up(string trigger)
    {
        using var startUp = await StartingAsync();
        var work = Invoke(startUp, trigger);
        Assert.Equal((false, 0), (work.IsCompleted, runs));
        storage.SetResult();
        await work;
        Assert.Equal(1, runs);
    }

    [Theory]
    [InlineData("timerTrigger")]
    [InlineData("queueTrigger")]
    public async Task Work_fails_without_being_lost_when_start_up_does_not_succeed(string trigger)
    {
        using var startUp = await StartingAsync();
        var work = Invoke(startUp, trigger);
        time.Advance(TimeSpan.FromMinutes(5));
        await Assert.ThrowsAsync<TimeoutException>(() => work);
        Assert.Equal(0, runs);
        storage.SetResult();
        await Invoke(startUp, trigger);
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task Requests_wait_in_the_pipeline_of_the_api()
    {
        using var startUp = await StartingAsync();
        await Invoke(startUp, "httpTrigger");
        Assert.Equal(1, runs);
    }

    private async Task<StartUp> StartingAsync()
    {
        var startUp = new StartUp(_ => storage.Task, time, NullLogger<StartUp>.Instance);
        await startUp.StartAsync(Cancel);
        return startUp;
    }

    private Task Invoke(StartUp startUp, string trigger) => new WorkAfterStartUp(startUp).Invoke(Called(trigger), _ =>
    {
        runs++;
        return Task.CompletedTask;
    });

    private static FunctionContext Called(string trigger)
    {
        var binding = Substitute.For<BindingMetadata>();
        binding.Type.Returns(trigger);
        var context = Substitute.For<FunctionContext>();
        context.FunctionDefinition.InputBindings.Returns(ImmutableDictionary<string, BindingMetadata>.Empty.Add("it", binding));
        return context;
    }
}
