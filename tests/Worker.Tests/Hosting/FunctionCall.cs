namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>A call of a function that has ended.</summary>
/// <param name="Function">Its name.</param>
/// <param name="Trace">The id of the trace that the host began with it.</param>
/// <param name="End">How it ended.</param>
internal sealed record FunctionCall(string Function, string Trace, FunctionEnd End);

internal enum FunctionEnd
{
    Done,
    Failed,
    WorkerEnded,
}
