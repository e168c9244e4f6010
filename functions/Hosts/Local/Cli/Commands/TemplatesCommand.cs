using System.CommandLine;
using OutlookOneOnOne.Adapters.Files.Templates;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Hosts.Local.Cli.Output;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Lists, shows and checks agenda templates.</summary>
internal sealed class TemplatesCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;

    public TemplatesCommand(CliConsole console)
        : base("templates", "Lists, shows and checks agenda templates.")
    {
        this.console = console;
        Subcommands.Add(List());
        Subcommands.Add(Show());
        Subcommands.Add(Check());
    }

    public string[] Examples => ["templates list", "templates show direct-report-weekly > our-own.md", "templates check templates/"];

    public string Notes => """
        A template is a Markdown file. Start from one that 'show' prints. Give it a new id, or keep the id to replace the
        built-in template. 'check' prints what is wrong with each .md file in the folder, as file:line: message.
        """;

    private Command List()
    {
        var folder = Own();
        var list = new Command("list", "Lists every template with its id, length, and the 1:1s it is for.") { folder };
        list.SetAction((parsed, cancellationToken) => WithLibraryAsync(parsed.GetValue(folder), library =>
        {
            var widest = library.All.Max(t => t.Id.Value.Length);
            var longest = library.All.Max(t => Minutes(t).Length);
            foreach (var template in library.All)
            {
                console.Out.WriteLine(
                    $"{template.Id.Value.PadRight(widest)}  {Minutes(template).PadLeft(longest)}  {Words(template)}");
            }

            return ExitCode.Ok;
        }, cancellationToken));
        return list;
    }

    private Command Show()
    {
        var id = new Argument<string>("ID") { Description = "The id of the template, as in the list." };
        var folder = Own();
        var show = new Command("show", "Prints the source of one template, to start your own from.") { id, folder };
        show.SetAction((parsed, cancellationToken) => WithLibraryAsync(parsed.GetValue(folder), library =>
        {
            if (!TemplateId.TryParse(parsed.GetRequiredValue(id), out var wanted) || library.Find(wanted) is not { } template)
            {
                return console.Refuse([Spoken.Messages.Cli.NoTemplate(parsed.GetRequiredValue(id))]);
            }

            console.Out.Write(template.Source);
            return ExitCode.Ok;
        }, cancellationToken));
        return show;
    }

    private Command Check()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder with the .md files." };
        var check = new Command(
            "check", "Checks every .md file in a folder and prints each error with its line, reason and remedy.") { folder };
        check.SetAction(async (parsed, cancellationToken) =>
        {
            if (await ReadAsync(parsed.GetRequiredValue(folder), cancellationToken) is not { } files)
            {
                return ExitCode.BadInput;
            }

            var faults = TemplateLibrary.In(Spoken.Messages).With(files).Faults;
            foreach (var fault in faults)
            {
                await console.Out.WriteLineAsync(fault.In(Spoken.Messages));
            }

            var bad = faults.Select(f => f.File).Distinct().Count();
            await console.Out.WriteLineAsync(Spoken.Messages.TemplatesSheet.Total(files.Count, files.Count - bad, bad));
            return bad == 0 ? ExitCode.Ok : ExitCode.BadInput;
        });
        return check;
    }

    private async Task<int> WithLibraryAsync(string? folder, Func<TemplateLibrary, int> use, CancellationToken cancellationToken)
    {
        if (folder is null)
        {
            return use(TemplateLibrary.In(Spoken.Messages));
        }

        if (await ReadAsync(folder, cancellationToken) is not { } files)
        {
            return ExitCode.BadInput;
        }

        var reading = TemplateLibrary.In(Spoken.Messages).With(files);
        foreach (var fault in reading.Faults)
        {
            await console.Error.WriteLineAsync(Spoken.Messages.Cli.TemplateIgnored(fault.In(Spoken.Messages)));
        }

        return use(reading.Library);
    }

    /// <summary>Returns null after reporting that there is nothing to read.</summary>
    private async Task<IReadOnlyList<TemplateFile>?> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            console.Refuse([Spoken.Messages.Cli.NoFolder(folder)]);
            return null;
        }

        var files = await TemplateFolder.ReadAsync(folder, cancellationToken);
        if (files.Count == 0)
        {
            console.Refuse([Spoken.Messages.Cli.NoFiles(folder)]);
            return null;
        }

        return files;
    }

    private static Option<string?> Own() =>
        new("--templates")
        {
            Description = "A folder with your own .md files, which add to the built-in templates or replace them.",
            HelpName = "DIR",
        };

    private static string Minutes(Template template) => Spoken.Messages.Templates.Minutes(template.Minutes);

    private static string Words(Template template) => Spoken.Messages.TemplatesSheet.Row(
        template.Title, [.. template.Kinds.Select(TemplateWord.Of)], [.. template.Cadences.Select(TemplateWord.Of)]);
}
