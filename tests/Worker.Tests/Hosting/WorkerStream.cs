using System.Collections.Concurrent;
using Grpc.Core;
using OutlookOneOnOne.Worker.Tests.Protocol;

namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>The conversation with one worker, over the stream that the worker opens. Every response belongs to one request.</summary>
/// <param name="onLog">Receives what the worker logs.</param>
internal sealed class WorkerStream(Action<RpcLog> onLog) : IDisposable
{
    private const TaskCreationOptions Aside = TaskCreationOptions.RunContinuationsAsynchronously;

    private readonly TaskCompletionSource<IServerStreamWriter<StreamingMessage>> opened = new(Aside);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> waiting = new();
    private readonly SemaphoreSlim turn = new(1);

    /// <exception cref="WorkerEndedException">The worker ended before it responded.</exception>
    public async Task<StreamingMessage> RequestAsync(StreamingMessage question, CancellationToken cancellationToken)
    {
        var (key, answer) = (KeyOf(question), new TaskCompletionSource<StreamingMessage>(Aside));
        waiting[key] = answer;
        try
        {
            var worker = await opened.Task.WaitAsync(cancellationToken);
            await SendAsync(worker, question, cancellationToken);
            return await answer.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            waiting.TryRemove(key, out _);
        }
    }

    /// <summary>Returns when the worker ends.</summary>
    public async Task ListenAsync(IAsyncStreamReader<StreamingMessage> worker, IServerStreamWriter<StreamingMessage> answers)
    {
        opened.TrySetResult(answers);
        await foreach (var message in worker.ReadAllAsync())
        {
            if (message.RpcLog is { } log)
            {
                onLog(log);
            }
            else if (waiting.TryGetValue(KeyOf(message), out var question))
            {
                question.TrySetResult(message);
            }
        }
    }

    /// <summary>The worker is gone, so pending requests get no response.</summary>
    public void End()
    {
        opened.TrySetException(new WorkerEndedException());
        foreach (var question in waiting.Values)
        {
            question.TrySetException(new WorkerEndedException());
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task SendAsync(
        IServerStreamWriter<StreamingMessage> worker, StreamingMessage question, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await worker.WriteAsync(question, cancellationToken);
        }
        catch (Exception e) when (e is InvalidOperationException or Grpc.Core.RpcException or IOException)
        {
            throw new WorkerEndedException("The worker's stream is closed.", e);
        }
        finally
        {
            turn.Release();
        }
    }

    private static string KeyOf(StreamingMessage message) => message switch
    {
        { WorkerInitRequest: not null } or { WorkerInitResponse: not null } => "init",
        { FunctionsMetadataRequest: not null } or { FunctionMetadataResponse: not null } => "functions",
        { FunctionLoadRequest: { } load } => $"load {load.FunctionId}",
        { FunctionLoadResponse: { } loaded } => $"load {loaded.FunctionId}",
        { InvocationRequest: { } call } => call.InvocationId,
        { InvocationResponse: { } answer } => answer.InvocationId,
        _ => string.Empty,
    };
}

/// <summary>The worker's process ended while a response was pending.</summary>
internal sealed class WorkerEndedException : Exception
{
    public WorkerEndedException()
        : base("The worker ended.")
    {
    }

    public WorkerEndedException(string message)
        : base(message)
    {
    }

    public WorkerEndedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
