using System.CommandLine;
using OutlookOneOnOne.Adapters.Files.Storage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Hosts.Local.Backups;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Restores a data folder from a back-up.</summary>
internal sealed class RestoreCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly Argument<string> file = new("FILE") { Description = "The back-up." };

    private readonly Option<string> data = new("--data")
    {
        Description = "The folder to restore to: empty, or not there yet.",
        HelpName = "DIR",
        DefaultValueFactory = _ => Flags.DefaultData,
    };

    private readonly Option<string?> keys = new("--keys")
    {
        Description = "The back-up of the keys, if their file is not beside the data folder. Its passphrase is asked for.",
        HelpName = "FILE",
    };

    private readonly Option<bool> withoutKeys = new("--without-keys")
    {
        Description = "Restore although keys are missing. What they encrypted cannot be read until they are back.",
    };

    public RestoreCommand(CliConsole console)
        : base("restore", "Restores a data folder from a back-up, after checking everything in it.")
    {
        this.console = console;
        Arguments.Add(file);
        Options.Add(data);
        Options.Add(keys);
        Options.Add(withoutKeys);
        SetAction(RunAsync);
    }

    public string[] Examples => ["restore /backups/oneonone.zip --data /srv/oneonone --keys /elsewhere/oneonone-keys.json"];

    public string Notes => """
        It compares every file with its hash, checks the database, and opens everything that was encrypted. If anything is wrong,
        it says what and restores nothing.
        """;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = parsed.GetRequiredValue(data);
        var restore = new Restore(folder)
        {
            WithoutKeys = parsed.GetValue(withoutKeys),
            Keys = parsed.GetValue(keys) is { } path
                ? KeyBackup.Read(path, console.Passphrase(Spoken.Messages.Backups.Passphrase))
                : HeldKeys.None,
        };
        var restored = await restore.FromAsync(parsed.GetRequiredValue(file), cancellationToken);
        await WriteAsync(folder, restored);
        return ExitCode.Ok;
    }

    private async Task WriteAsync(string folder, Restored restored)
    {
        var words = Spoken.Messages.Backups;
        var manifest = restored.Manifest;
        await console.Out.WriteLineAsync(words.Restored(folder, manifest.CreatedAt, manifest.Files.Count));
        foreach (var (number, count) in restored.Opened.ByKey)
        {
            await console.Out.WriteLineAsync(words.Opened(Designation.Of(number), count));
        }

        if (restored.Opened.Left > 0)
        {
            await console.Error.WriteLineAsync(words.NotOpened(restored.Opened.Left));
        }
    }
}
