using Google.Protobuf.Collections;
using OutlookOneOnOne.Worker.Tests.Protocol;

namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>A worker that has listed and loaded its functions.</summary>
internal sealed class FunctionsWorker : IDisposable
{
    // The version of the Functions host whose behaviour this follows.
    private const string HostVersion = "4.1037.0";

    // Two seconds, unless the machine is busy.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly WorkerProcess process;
    private readonly WorkerStream stream;

    private FunctionsWorker(WorkerProcess process, WorkerStream stream) => (this.process, this.stream) = (process, stream);

    public IReadOnlyList<Function> Functions { get; private set; } = [];

    /// <summary>The address at which the worker itself serves requests; the host forwards them.</summary>
    public Uri RequestAddress { get; private set; } = null!;

    public static async Task<FunctionsWorker> StartAsync(WorkerEnvironment environment, CancellationToken cancellationToken)
    {
        var (id, stream) = (Guid.NewGuid().ToString(), new WorkerStream(environment.Log.Add));
        environment.Streams.Expect(id, stream);
        var process = WorkerProcess.Start(id, environment.RpcAddress, environment.Settings, environment.Log.Add);
        _ = process.EndedAsync(CancellationToken.None).ContinueWith(_ => stream.End(), TaskScheduler.Default);
        var worker = new FunctionsWorker(process, stream);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Longest);
        try
        {
            await worker.PrepareAsync(timeout.Token);
            return worker;
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <exception cref="FunctionFailedException">The function threw, or could not be called.</exception>
    public async Task InvokeAsync(InvocationRequest call, CancellationToken cancellationToken)
    {
        var answer = await stream.RequestAsync(new StreamingMessage { InvocationRequest = call }, cancellationToken);
        Check(answer.InvocationResponse.Result);
    }

    public Task KillAsync() => process.KillAsync();

    public void Dispose()
    {
        process.Dispose();
        stream.End();
        stream.Dispose();
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var init = new WorkerInitRequest
        {
            HostVersion = HostVersion,
            FunctionAppDirectory = WorkerProcess.Folder,
            WorkerDirectory = WorkerProcess.Folder,
        };
        var ready = (await stream.RequestAsync(new StreamingMessage { WorkerInitRequest = init }, cancellationToken)).WorkerInitResponse;
        Check(ready.Result);
        RequestAddress = new Uri(ready.Capabilities["HttpUri"]);
        var known = await stream.RequestAsync(
            new StreamingMessage { FunctionsMetadataRequest = new() { FunctionAppDirectory = WorkerProcess.Folder } }, cancellationToken);
        Functions = [.. await LoadAsync(known.FunctionMetadataResponse.FunctionMetadataResults, cancellationToken)];
    }

    private async Task<List<Function>> LoadAsync(RepeatedField<RpcFunctionMetadata> all, CancellationToken cancellationToken)
    {
        var loaded = new List<Function>();
        foreach (var metadata in all)
        {
            var load = new FunctionLoadRequest { FunctionId = metadata.FunctionId, Metadata = metadata };
            var answer = await stream.RequestAsync(new StreamingMessage { FunctionLoadRequest = load }, cancellationToken);
            Check(answer.FunctionLoadResponse.Result);
            loaded.Add(new Function(metadata));
        }

        return loaded;
    }

    private static void Check(StatusResult result)
    {
        if (result.Status != StatusResult.Types.Status.Success)
        {
            throw new FunctionFailedException($"{result.Status}: {result.Exception?.Message}\n{result.Exception?.StackTrace}");
        }
    }
}

/// <summary>The worker reported a failure.</summary>
internal sealed class FunctionFailedException : Exception
{
    public FunctionFailedException()
    {
    }

    public FunctionFailedException(string message)
        : base(message)
    {
    }

    public FunctionFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
