using Spectre.Console;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Shows progress in a terminal, and nothing elsewhere.</summary>
internal static class Progress
{
    public static Task<T> WorkingAsync<T>(this CliConsole console, string what, Func<Action<string>, Task<T>> work) => console.ShowsProgress
        ? AnsiConsole
            .Create(
                new AnsiConsoleSettings
                {
                    Out = new AnsiConsoleOutput(console.Error),
                    Ansi = AnsiSupport.Yes,
                    Interactive = InteractionSupport.Yes,
                })
            .Status()
            .StartAsync(what, status => work(text => status.Status = Markup.Escape(text)))
        : work(_ => { });
}
