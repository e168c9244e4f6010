using System.Collections.Concurrent;
using System.Reflection;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>
/// The life of a process as its ports see it. It ends at one call: before the call is made, or after it was made and before the response
/// arrived. From then on no call returns, so that no code of the use case runs any more, not even <c>catch</c> and <c>finally</c>: as after
/// SIGKILL.
/// </summary>
/// <param name="lastCall">Counted from 1; null for a life that does not end.</param>
/// <param name="isMade">Whether the last call still reaches the store.</param>
internal sealed class ProcessLife(int? lastCall = null, bool isMade = false)
{
    // The names of port methods that change nothing.
    private static readonly string[] Reading = ["Read", "Find", "Query", "OfReports"];

    private readonly ConcurrentQueue<string> made = new();
    private readonly TaskCompletionSource death = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int calls;

    /// <summary>
    /// Counts only calls that change something. A crash after a call that only reads has the same effect as a crash after the previous
    /// call, so together with <c>isMade</c> these are all distinguishable ways to die.
    /// </summary>
    public bool CountsChangesOnly { get; init; }

    /// <summary>The calls that were made, such as <c>IMailer.SendAsync</c>.</summary>
    public IReadOnlyCollection<string> Made => made;

    public override string ToString() => $"killed {(isMade ? "after" : "before")} {(CountsChangesOnly ? "change" : "call")}";

    public T Of<T>(T port)
        where T : class
    {
        var proxy = DispatchProxy.Create<T, KillablePort>();
        ((KillablePort)(object)proxy).Begin(this, port);
        return proxy;
    }

    /// <returns>False if the process died.</returns>
    public async Task<bool> RunAsync(Func<Task> run)
    {
        var running = run();
        await Task.WhenAny(running, death.Task);
        if (death.Task.IsCompleted)
        {
            return false;
        }

        await running;
        return true;
    }

    public async Task<T> CallAsync<T>(MethodInfo method, Func<Task<T>> call)
    {
        var isLast =
            (!CountsChangesOnly || !Reading.Any(word => method.Name.StartsWith(word, StringComparison.Ordinal))) && ++calls == lastCall;
        if (death.Task.IsCompleted || (isLast && !isMade))
        {
            return await EndAsync<T>();
        }

        var answer = await call();
        made.Enqueue($"{method.DeclaringType!.Name}.{method.Name}");
        return death.Task.IsCompleted || isLast ? await EndAsync<T>() : answer;
    }

    private Task<T> EndAsync<T>()
    {
        death.TrySetResult();
        return new TaskCompletionSource<T>().Task;
    }
}

/// <summary>
/// Passes each call through the <see cref="ProcessLife"/> of the process that makes it. DispatchProxy derives a class from it at run time.
/// </summary>
#pragma warning disable CA1852 // DispatchProxy derives a class from it when the test runs.
internal class KillablePort : DispatchProxy
#pragma warning restore CA1852
{
    private static readonly MethodInfo OfAnswer = typeof(KillablePort).GetMethod(
        nameof(AnswerAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo OfSequence = typeof(KillablePort).GetMethod(
        nameof(EachAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private ProcessLife life = null!;
    private object port = null!;

    public void Begin(ProcessLife ofProcess, object toPort) => (life, port) = (ofProcess, toPort);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var type = targetMethod!.ReturnType;
        var open = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (type == typeof(Task))
        {
            return life.CallAsync(targetMethod, async () =>
            {
                await (Task)Call()!;
                return true;
            });
        }

        var wrapper = open switch
        {
            _ when open == typeof(Task<>) => OfAnswer,
            _ when open == typeof(IAsyncEnumerable<>) => OfSequence,
            _ when !typeof(Task).IsAssignableFrom(type) && open != typeof(ValueTask<>) => null,
            _ => throw new NotSupportedException($"{targetMethod.Name} returns {type}; teach {nameof(KillablePort)} to die over it."),
        };
        return wrapper is null
            ? Call()
            : wrapper.MakeGenericMethod(type.GetGenericArguments()).Invoke(this, [targetMethod, (Func<object?>)Call]);

        object? Call() => targetMethod.Invoke(port, BindingFlags.DoNotWrapExceptions, null, args, null);
    }

    private Task<T> AnswerAsync<T>(MethodInfo method, Func<object?> call) => life.CallAsync(method, () => (Task<T>)call()!);

    private async IAsyncEnumerable<T> EachAsync<T>(MethodInfo method, Func<object?> call)
    {
        await using var sequence = ((IAsyncEnumerable<T>)call()!).GetAsyncEnumerator();
        while (await life.CallAsync(method, async () => await sequence.MoveNextAsync()))
        {
            yield return sequence.Current;
        }
    }
}
