using System.Collections.Concurrent;
using Grpc.Core;
using OutlookOneOnOne.Worker.Tests.Protocol;

namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>The server that workers connect to. Each identifies itself first.</summary>
internal sealed class WorkerStreams : FunctionRpc.FunctionRpcBase
{
    private readonly ConcurrentDictionary<string, WorkerStream> expected = new();

    public void Expect(string workerId, WorkerStream stream) => expected[workerId] = stream;

    public override async Task EventStream(
        IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
    {
        if (!await requestStream.MoveNext(context.CancellationToken)
            || !expected.TryRemove(requestStream.Current.StartStream?.WorkerId ?? string.Empty, out var stream))
        {
            return;
        }

        try
        {
            await stream.ListenAsync(requestStream, responseStream);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or Grpc.Core.RpcException)
        {
            // Its process was killed.
        }
        finally
        {
            stream.End();
        }
    }
}
