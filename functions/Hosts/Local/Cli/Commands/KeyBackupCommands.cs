using System.CommandLine;
using OutlookOneOnOne.Adapters.Files.Storage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Hosts.Local.Backups;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Backs up the keys of a data folder under a passphrase, restores them, and tries them.</summary>
internal sealed class KeyBackupCommands(CliConsole console)
{
    /// <summary>The argument of <see cref="BackUpAsync"/> and <see cref="RestoreAsync"/>.</summary>
    public Argument<string> File { get; } = new("FILE") { Description = "The file with the keys, encrypted with a passphrase." };

    public async Task<int> BackUpAsync(ParseResult parsed, DataFolder folder, CancellationToken cancellationToken)
    {
        var target = parsed.GetRequiredValue(File);
        if (BackUp.IsInside(target, folder.Path))
        {
            throw new RefusedException(say => say.Backups.RefusedKeysInside(target));
        }

        var held = await folder.Keys.File.ReadAsync(cancellationToken);
        if (held.Keys.Count == 0)
        {
            throw new RefusedException(say => say.Backups.RefusedNoKeys(folder.Keys.File.Path));
        }

        await KeyBackup.WriteAsync(target, held, NewPassphrase(), cancellationToken);
        await console.Out.WriteLineAsync(Spoken.Messages.Backups.KeysWritten(folder.Path, target));
        return ExitCode.Ok;
    }

    public async Task<int> RestoreAsync(ParseResult parsed, DataFolder folder, CancellationToken cancellationToken)
    {
        var held = KeyBackup.Read(parsed.GetRequiredValue(File), console.Passphrase(Spoken.Messages.Backups.Passphrase));
        var keys = new RestoreKeys(folder.Keys.File, held);
        await keys.RefuseDifferentAsync(cancellationToken);
        if (await folder.Keys.FaultsAsync(keys, cancellationToken) is [_, ..] faults)
        {
            return console.Refuse(faults.Select(f => f.In(Spoken.Messages)));
        }

        await keys.AddAsync(cancellationToken);
        await console.Out.WriteLineAsync(Spoken.Messages.Backups.KeysRestored(folder.Keys.File.Path));
        return await VerifyAsync(folder, cancellationToken);
    }

    public async Task<int> VerifyAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        var words = Spoken.Messages.Backups;
        var opened = await folder.Keys.OpenAsync(cancellationToken);
        foreach (var (number, count) in opened.ByKey)
        {
            await console.Out.WriteLineAsync(words.Opened(Designation.Of(number), count));
        }

        var faults = await folder.Keys.FaultsAsync(cancellationToken);
        var wrong = faults.Select(f => f.In(Spoken.Messages)).ToList();
        if (opened.Left > 0)
        {
            wrong.Add(words.NotOpened(opened.Left));
        }

        return wrong.Count == 0 ? ExitCode.Ok : console.Refuse(wrong);
    }

    private string NewPassphrase()
    {
        var passphrase = console.Passphrase(Spoken.Messages.Backups.NewPassphrase(KeyBackup.ShortestPassphrase));
        if (passphrase.Length < KeyBackup.ShortestPassphrase)
        {
            throw new RefusedException(say => say.Backups.RefusedShortPassphrase(KeyBackup.ShortestPassphrase));
        }

        return passphrase == console.Passphrase(Spoken.Messages.Backups.PassphraseAgain)
            ? passphrase
            : throw new RefusedException(say => say.Backups.RefusedPassphrasesDiffer);
    }
}
