using System.CommandLine;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Cli.Output.Json;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The main job.</summary>
internal sealed class DigestCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly SourceFlags sources;
    private readonly Option<EmailAddress?> only = Flags.Address("--for", "Only the digest of this manager of managers; an alias will do.");
    private readonly Option<Instant?> now = Flags.Now();
    private readonly Option<string?> output = new("--out")
    {
        Description = "Where the mails go. [default: preview in the data folder, with --send outbox]",
        HelpName = "DIR",
    };

    private readonly Option<bool> send = new("--send")
    {
        Description = "Send: mails that are due (from Monday 08:00 where the recipient is) go to the outbox, to each recipient once per ISO week, however often this is run.",
    };

    private readonly Option<WebSite?> url = new("--url")
    {
        Description = "Where the application answers. Given, the mails link to it. [default: http://localhost:7071, for unsubscribing only]",
        HelpName = "URL",
        CustomParser = Flags.Parsed(
            WebSite.TryParse, text => $"--url '{text}' is not the address of a web site; write it like https://oneonone.example.com."),
    };

    public DigestCommand(CliConsole console)
        : base("digest", "Writes the weekly digest for each manager of managers. A preview, unless --send is given. Without --people and --calendars or --graph, for an invented company.")
    {
        this.console = console;
        sources = new SourceFlags(console, sampleAt: now);
        sources.AddTo(this, only, now, output, send, url);
        SetAction(RunAsync);
    }

    public string[] Examples =>
    [
        "digest",
        "digest --people people.csv --calendars calendars/",
        "digest --people people.csv --calendars ann.ics bo.ics --for ann@example.com --out mails",
        "digest --people people.csv --calendars calendars/ --send",
        "digest --graph --for ann@example.com",
        "digest --people people.csv --calendars calendars/ --json | jq '.[].own'",
    ];

    public string Notes => """
        Without --people and --calendars it writes an invented company's files, and its digests from them.
        A preview writes <week>-<recipient>.eml and .html anew at each run and removes the previews before it.
        --json prints an array of {"recipient","week","own":C,"managers":[{"manager","directReports":C,
        "skipLevel","peers"}],"mail"} with C = {"covered","of","slipping","overdue","never","newInRole","away"}.
        Where a calendar could not be read C is null and "unreadable" says why. skipLevel and peers are a number
        of people, "some" or "none" for groups under 5, null where there is nobody to meet.
        """;

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => AsksForATour(parsed)
        ? new Tour(console).RunAsync(sources.DataIn(parsed), parsed.GetValue(now), cancellationToken)
        : sources.UseAsync(
            parsed,
            parsed.GetValue(url) ?? WebSite.Unnamed,
            organisation => ManagersAsked.OfManagersOfManagers(organisation, parsed.GetValue(only)),
            (installation, recipients) => WriteAsync(parsed, installation, recipients, cancellationToken),
            ownTeam: false,
            cancellationToken);

    // Somebody who wants anything in particular knows their way.
    private bool AsksForATour(ParseResult parsed) =>
        !sources.AreGiven(parsed) && !sources.IsJson(parsed) && !((Option[])[only, output, send, url]).Any(o => parsed.GetResult(o) is { Implicit: false });

    private async Task<int> WriteAsync(
        ParseResult parsed, LocalInstallation installation, IReadOnlyList<Person> recipients, CancellationToken cancellationToken)
    {
        var at = parsed.GetValue(now) ?? console.Clock.GetCurrentInstant();
        var run = new DigestRun(installation, console);
        var folder = parsed.GetValue(output) ?? (parsed.GetValue(send) ? installation.Data.Outbox : installation.Data.Preview);
        var results = parsed.GetValue(send)
            ? await run.SendAsync(recipients, at, folder, cancellationToken)
            : await run.PreviewAsync(recipients, at, folder, cancellationToken);
        if (sources.IsJson(parsed))
        {
            Records.WriteTo(console.Out, results.Select(DigestJson.From));
        }
        else
        {
            new DigestSheet(console).Write(results, folder);
        }

        return results.All(r => r.Fate is not DigestFate.Failed) ? ExitCode.Ok : console.Refuse(results.Select(DigestSheet.Failure).OfType<string>());
    }
}
