using System.CommandLine;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Lists and changes the keys with which a data folder seals what people write.</summary>
internal sealed class KeysCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly Option<string> data = Flags.Data();

    public KeysCommand(CliConsole console)
        : base("keys", "Lists and changes the keys that encrypt notes, action items and agendas in a data folder.")
    {
        this.console = console;
        AddCommand("list", "Lists the keys, which of them writes, and how many documents each has encrypted.", ListAsync);
        AddCommand("add", "Makes the next key, for later: it does not write yet.", AddAsync);
        AddCommand("rotate", "Makes the next key, writes with it, and encrypts with it what older keys encrypted.", RotateAsync);
        AddCommand(
            "seal", "Writes with the newest key, making one if there is none, and encrypts what is stored as plain text.", SealAsync);
        AddCommand("unseal", "Stores plain text from now on, and decrypts what is stored.", UnsealAsync);
        var backups = new KeyBackupCommands(console);
        AddCommand("verify", "Opens everything that is encrypted, and says how much of it each key opened.", backups.VerifyAsync);
        Add(new Command("backup", "Copies the keys into a new file, encrypted with a passphrase.") { backups.File }, backups.BackUpAsync);
        Add(new Command("restore", "Puts the keys of such a file back, and tries them.") { backups.File }, backups.RestoreAsync);
    }

    private static IKeysMessages Say => Spoken.Messages.Keys;

    public string[] Examples =>
        ["keys list", "keys rotate --data /srv/oneonone", "keys seal", "keys unseal", "keys backup /elsewhere/oneonone-keys.json"];

    public string Notes => """
        A server may keep running: it notices a change within seconds. The keys are in a file beside the data folder. Without
        it nobody can read what was encrypted, so back it up with 'backup', which asks for a passphrase, and not together with
        the folder. An old key is needed as long as 'list' or any back-up still has documents of it. An older version of this
        program that cannot decrypt refuses encrypted documents and changes nothing; 'unseal' first, to go back to one.
        """;

    private void AddCommand(string name, string description, Func<DataFolder, CancellationToken, Task<int>> run) =>
        Add(new Command(name, description), (_, folder, stop) => run(folder, stop));

    private void Add(Command command, Func<ParseResult, DataFolder, CancellationToken, Task<int>> run)
    {
        command.Options.Add(data);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(data);
            if (!Directory.Exists(path))
            {
                return console.Refuse([Say.NoFolder(path)]);
            }

            using var folder = await DataFolder.OpenAsync(path, console.Clock.GetCurrentInstant(), cancellationToken);
            return await run(parsed, folder, cancellationToken);
        });
        Subcommands.Add(command);
    }

    private async Task<int> ListAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        var held = await folder.Keys.File.ReadAsync(cancellationToken);
        var counts = await folder.Keys.Reseal.CountAsync(cancellationToken);
        var faults = await folder.Keys.FaultsAsync(cancellationToken);
        new KeysSheet(console).Write(folder.Keys.File.Path, held, counts);
        return faults.Count == 0 ? ExitCode.Ok : console.Refuse(faults.Select(f => f.In(Spoken.Messages)));
    }

    private async Task<int> AddAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        var key = await folder.Keys.AddAsync(cancellationToken);
        await console.Out.WriteLineAsync(Say.Added(Designation.Of(key.Number), folder.Keys.File.Path));
        return ExitCode.Ok;
    }

    private async Task<int> RotateAsync(DataFolder folder, CancellationToken cancellationToken) =>
        await WriteWithAsync(folder, (await folder.Keys.AddAsync(cancellationToken)).Number, cancellationToken);

    private async Task<int> SealAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        var held = await folder.Keys.File.ReadAsync(cancellationToken);
        var number = held.Keys.Count > 0
            ? held.Keys.Max(k => k.Number)
            : (await folder.Keys.AddAsync(cancellationToken)).Number;
        return await WriteWithAsync(folder, number, cancellationToken);
    }

    private Task<int> UnsealAsync(DataFolder folder, CancellationToken cancellationToken) =>
        WriteWithAsync(folder, SealingKey.Plain, cancellationToken);

    private async Task<int> WriteWithAsync(DataFolder folder, int number, CancellationToken cancellationToken)
    {
        var result = await folder.Keys.WriteWithAsync(number, cancellationToken);
        await console.Out.WriteLineAsync(number == SealingKey.Plain
            ? Say.PlainNow(result.Rewritten)
            : Say.SealedNow(Designation.Of(number), folder.Keys.File.Path, result.Rewritten));
        return result.Left == 0
            ? ExitCode.Ok
            : console.Refuse([Say.Left(result.Left)]);
    }
}
