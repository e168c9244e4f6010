using System.CommandLine;
using System.Globalization;
using OutlookOneOnOne.Adapters.Files.Templates;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Hosts.Local.Cli.Output;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The agenda templates: what there is, one as it is written, and whether one's own are right.</summary>
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
        A template is one Markdown file. Begin with one that is shown, give it an id of its own, or keep the id to take the
        place of the built-in one. check says of every .md file in the folder what is wrong with it, as file:line: message.
        """;

    private Command List()
    {
        var folder = Own();
        var list = new Command("list", "Every template: its id, for whom and how often it is, and its minutes.") { folder };
        list.SetAction((parsed, cancellationToken) => WithLibraryAsync(parsed.GetValue(folder), library =>
        {
            var widest = library.All.Max(t => t.Id.Value.Length);
            foreach (var template in library.All)
            {
                console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{template.Id.Value.PadRight(widest)}  {template.Minutes,3} min  {Words(template)}"));
            }

            return ExitCode.Ok;
        }, cancellationToken));
        return list;
    }

    private Command Show()
    {
        var id = new Argument<string>("ID") { Description = "Which, as the list names it." };
        var folder = Own();
        var show = new Command("show", "One template as it is written, to begin one's own with.") { id, folder };
        show.SetAction((parsed, cancellationToken) => WithLibraryAsync(parsed.GetValue(folder), library =>
        {
            if (!TemplateId.TryParse(parsed.GetRequiredValue(id), out var wanted) || library.Find(wanted) is not { } template)
            {
                return console.Refuse([$"There is no template '{parsed.GetRequiredValue(id)}'; 'templates list' shows what there is."]);
            }

            console.Out.Write(template.Source);
            return ExitCode.Ok;
        }, cancellationToken));
        return show;
    }

    private Command Check()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder with the .md files." };
        var check = new Command("check", "Says of every .md file in a folder what is wrong with it, with line, reason and remedy.") { folder };
        check.SetAction(async (parsed, cancellationToken) =>
        {
            if (await ReadAsync(parsed.GetRequiredValue(folder), cancellationToken) is not { } files)
            {
                return ExitCode.BadInput;
            }

            var faults = TemplateLibrary.BuiltIn.With(files).Faults;
            foreach (var fault in faults)
            {
                await console.Out.WriteLineAsync(fault.ToString());
            }

            var bad = faults.Select(f => f.File).Distinct().Count();
            await console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{files.Count} {(files.Count == 1 ? "template" : "templates")}: {files.Count - bad} good, {bad} bad"));
            return bad == 0 ? ExitCode.Ok : ExitCode.BadInput;
        });
        return check;
    }

    private async Task<int> WithLibraryAsync(string? folder, Func<TemplateLibrary, int> use, CancellationToken cancellationToken)
    {
        if (folder is null)
        {
            return use(TemplateLibrary.BuiltIn);
        }

        if (await ReadAsync(folder, cancellationToken) is not { } files)
        {
            return ExitCode.BadInput;
        }

        var reading = TemplateLibrary.BuiltIn.With(files);
        foreach (var fault in reading.Faults)
        {
            await console.Error.WriteLineAsync($"{fault} (this template is left out)");
        }

        return use(reading.Library);
    }

    /// <summary>Null when there is nothing to read, which has then been said.</summary>
    private async Task<IReadOnlyList<TemplateFile>?> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            console.Refuse([$"{folder} is no folder; name the one that holds the .md files."]);
            return null;
        }

        var files = await TemplateFolder.ReadAsync(folder, cancellationToken);
        if (files.Count == 0)
        {
            console.Refuse([$"{folder} holds no .md file."]);
            return null;
        }

        return files;
    }

    private static Option<string?> Own() => new("--templates") { Description = "A folder with .md files of your own, which add to the built-in ones or replace them.", HelpName = "DIR" };

    private static string Words(Template template) =>
        $"{template.Title} ({string.Join(", ", template.Kinds.Select(TemplateWord.Of))}; {string.Join(", ", template.Cadences.Select(TemplateWord.Of))})";
}
