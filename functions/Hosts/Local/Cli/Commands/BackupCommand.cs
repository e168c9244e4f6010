using System.CommandLine;
using OutlookOneOnOne.Adapters.Files.Storage;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Hosts.Local.Backups;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Copies a data folder into one file.</summary>
internal sealed class BackupCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly Option<string> data = Flags.Data();
    private readonly Argument<string> file = new("FILE") { Description = "The file to write, such as oneonone.zip. It must not exist." };

    public BackupCommand(CliConsole console)
        : base("backup", "Copies a data folder into one file, also while a server runs.")
    {
        this.console = console;
        Arguments.Add(file);
        Options.Add(data);
        SetAction(RunAsync);
    }

    public string[] Examples => ["backup /backups/oneonone.zip --data /srv/oneonone", "keys backup /elsewhere/oneonone-keys.json"];

    public string Notes => """
        The file has everything in the data folder: notes, agendas, settings, templates, queued work and the outbox. It does not
        have the people list and calendar files that 'serve' reads, nor the keys that encrypt notes: back these up apart with
        'keys backup'. 'restore' checks and restores it.
        """;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (folder, target) = (parsed.GetRequiredValue(data), parsed.GetRequiredValue(file));
        var manifest = await new BackUp(folder).ToAsync(target, console.Clock.GetCurrentInstant(), cancellationToken);
        foreach (var link in DataFiles.LinksIn(folder))
        {
            await console.Error.WriteLineAsync(Spoken.Messages.Backups.LeftOut(link));
        }

        await console.Out.WriteLineAsync(Spoken.Messages.Backups.Written(folder, target, manifest.Files.Count));
        if (await SealingKeyFile.Beside(folder).ReadAsync(cancellationToken) != HeldKeys.None)
        {
            await console.Out.WriteLineAsync(Spoken.Messages.Backups.KeysApart($"{console.Called} keys backup"));
        }

        return ExitCode.Ok;
    }
}
