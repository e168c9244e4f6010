using System.Runtime.InteropServices;
using OutlookOneOnOne.Hosts.Local.Cli;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The second Ctrl+C ends the process at once, which is safe because files are never left half-written.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

// Service managers and containers send SIGTERM to stop a process; a second one ends it at once.
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
});

return await CommandLine.RunAsync(args, CliConsole.OfThisProcess(), stop.Token);
