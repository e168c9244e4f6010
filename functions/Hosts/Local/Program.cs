using System.Runtime.InteropServices;
using OutlookOneOnOne.Hosts.Local.Cli;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The second Ctrl+C ends the process at once: nothing here is half-written at any moment.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

// What service managers and containers send first; a second one kills.
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
});

return await CommandLine.RunAsync(args, CliConsole.OfThisProcess(), stop.Token);
