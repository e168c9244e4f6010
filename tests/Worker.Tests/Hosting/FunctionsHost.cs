using System.Collections.Concurrent;
using NodaTime;
using OutlookOneOnOne.Worker.Tests.Protocol;

namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>
/// One instance of the application: a host and its worker. It does what the tests need from the Azure Functions host, which is not
/// available
/// as a package: it starts the worker, restarts it when it ends, and calls its functions for timers, queue messages and requests.
/// </summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private readonly WorkerEnvironment environment;
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private volatile Task<FunctionsWorker> worker;
    private QueueListener? listener;
    private readonly ConcurrentQueue<FunctionCall> calls = new();
    private int running;

    private FunctionsHost(WorkerEnvironment environment) =>
        (this.environment, worker) = (environment, FunctionsWorker.StartAsync(environment, CancellationToken.None));

    public IReadOnlyList<Function> Functions { get; private set; } = [];

    /// <summary>The number of functions that are running.</summary>
    public int Running => Volatile.Read(ref running);

    /// <summary>Every completed call, in order of completion.</summary>
    public IReadOnlyCollection<FunctionCall> Calls => calls;

    /// <summary>Notified when a call begins.</summary>
    public Action<Function> Calling { get; set; } = _ => { };

    /// <param name="environment">The environment of its worker.</param>
    /// <param name="storage">The account with the queues.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<FunctionsHost> StartAsync(WorkerEnvironment environment, string storage, CancellationToken cancellationToken)
    {
        var host = new FunctionsHost(environment);
        host.Functions = (await host.worker.WaitAsync(cancellationToken)).Functions;
        host.listener = await QueueListener.StartAsync(host, storage, cancellationToken);
        return host;
    }

    public Function Named(string name) => Functions.Single(f => f.Name == name);

    public Task RunTimerAsync(Function timer, Instant due, CancellationToken cancellationToken) =>
        InvokeAsync(timer, new TypedData { Json = Invocation.TimerInfo(timer, due) }, new Dictionary<string, string>(), cancellationToken);

    /// <param name="function">The function.</param>
    /// <param name="trigger">What triggered it.</param>
    /// <param name="metadata">The trigger's metadata as JSON.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task InvokeAsync(
        Function function, TypedData trigger, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken)
    {
        var call = Invocation.Of(function, trigger);
        foreach (var (name, value) in metadata)
        {
            call.TriggerMetadata.Add(name, new TypedData { Json = value });
        }

        await CallAsync(function, call, cancellationToken);
    }

    /// <summary>Forwards a request to the worker, together with the call of its function.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (function, current) = (Functions.Single(f => f.IsRequest), await worker);
        var call = Invocation.Of(function, new TypedData { Http = new RpcHttp() });
        call.TriggerMetadata.Add("path", new TypedData { String = request.RequestUri!.AbsolutePath.TrimStart('/') });
        using var forwarded = Invocation.Forwarded(request, current.RequestAddress, call);
        var (called, answer) = (CallAsync(function, call, cancellationToken), http.SendAsync(forwarded, cancellationToken));
        await Task.WhenAll(called.ContinueWith(_ => { }, TaskScheduler.Default), answer);
        return await answer;
    }

    /// <summary>The worker dies, and the host starts another one, as always when its worker ends.</summary>
    public async Task KillWorkerAsync()
    {
        var killed = await worker;
        await killed.KillAsync();
        Replace(killed);
    }

    public async ValueTask DisposeAsync()
    {
        await (listener?.DisposeAsync() ?? ValueTask.CompletedTask);
        (await worker).Dispose();
        http.Dispose();
    }

    private void Replace(FunctionsWorker ended)
    {
        worker = FunctionsWorker.StartAsync(environment, CancellationToken.None);
        ended.Dispose();
    }

    private async Task CallAsync(Function function, InvocationRequest call, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref running);
        var end = FunctionEnd.Failed;
        try
        {
            var current = await worker.WaitAsync(cancellationToken);
            Calling(function);
            await current.InvokeAsync(call, cancellationToken);
            end = FunctionEnd.Done;
        }
        catch (WorkerEndedException)
        {
            end = FunctionEnd.WorkerEnded;
            throw;
        }
        finally
        {
            calls.Enqueue(new FunctionCall(function.Name, call.TraceContext.TraceParent.Split('-')[1], end));
            Interlocked.Decrement(ref running);
        }
    }
}
