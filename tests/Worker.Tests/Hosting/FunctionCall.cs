namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>A completed call of a function.</summary>
/// <param name="Function">Its name.</param>
/// <param name="Trace">The id of the trace that the host started for it.</param>
/// <param name="End">The result.</param>
internal sealed record FunctionCall(string Function, string Trace, FunctionEnd End);

internal enum FunctionEnd
{
    Done,
    Failed,
    WorkerEnded,
}
