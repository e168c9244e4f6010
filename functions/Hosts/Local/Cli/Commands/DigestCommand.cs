using System.CommandLine;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Cli.Output.Json;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Writes or sends the weekly digests.</summary>
internal sealed class DigestCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly SourceFlags sources;
    private readonly Option<EmailAddress?> only = Flags.Address(
        "--for", "Only the digest of this manager of managers, by any of their addresses.");
    private readonly Option<Instant?> now = Flags.Now();
    private readonly Option<string?> output = new("--out")
    {
        Description = "The folder for the emails. [default: preview in the data folder, or outbox with --send]",
        HelpName = "DIR",
    };

    private readonly Option<bool> send = new("--send")
    {
        Description = "Puts digests that are due (from Monday 08:00 in the recipient's time zone) into the outbox, once per recipient " +
            "and ISO week, however often you run this.",
    };

    private readonly Option<WebSite?> url = new("--url")
    {
        Description = "The address of the application, for the links in the emails. [default: http://localhost:7071, for the " +
            "unsubscribe link only]",
        HelpName = "URL",
        CustomParser = Flags.Parsed(
            WebSite.TryParse, text => Spoken.Messages.Options.NotSite("--url", text, "https://oneonone.example.com")),
    };

    public DigestCommand(CliConsole console)
        : base(
            "digest",
            "Writes the weekly digest of each manager of managers, as a preview unless you give --send. Without --people and " +
            "--calendars or --graph, it uses a sample company.")
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
        Without --people and --calendars, it writes the files of a sample company and that company's digests.
        Over files alone, running it counts as consent to these figures. If 'serve' has used the data folder, its policy applies.
        A preview writes <week>-<recipient>.eml and .html, and removes earlier previews.
        --json prints an array of {"recipient","week","own":C,"managers":[{"manager","directReports":C,
        "skipLevel","peers"}],"mail"} with C = {"covered","of","slipping","overdue","never","newInRole","away"}.
        covered means on track, never means none yet, newInRole means new. "notKnown" is present if an entry that cannot be
        read may have been a 1:1, and counts the reports concerned. If a calendar could not be read, C is null and
        "unreadable" says why. skipLevel and peers are a number of people; "some", "most" or "none" for
        groups of 3 to 9; or null for smaller ones. "asOf" is there only if a calendar could not be read since then.
        """;

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => IsTour(parsed)
        ? new Tour(console).RunAsync(sources.DataIn(parsed), parsed.GetValue(now), cancellationToken)
        : sources.UseAsync(
            parsed,
            parsed.GetValue(url) ?? WebSite.Unnamed,
            organisation => ManagerSelection.OfManagersOfManagers(organisation, parsed.GetValue(only)),
            (installation, recipients) => WriteAsync(parsed, installation, recipients, cancellationToken),
            ownTeam: false,
            cancellationToken);

    // Any other option means that the user knows what they want.
    private bool IsTour(ParseResult parsed) =>
        !sources.AreSpecified(parsed)
            && !sources.IsJson(parsed)
            && !((Option[])[only, output, send, url]).Any(o => parsed.GetResult(o) is { Implicit: false });

    private async Task<int> WriteAsync(
        ParseResult parsed, LocalInstallation installation, IReadOnlyList<Person> recipients, CancellationToken cancellationToken)
    {
        var at = parsed.GetValue(now) ?? console.Clock.GetCurrentInstant();
        var sends = parsed.GetValue(send);
        var folder = parsed.GetValue(output) ?? (sends ? installation.Data.Outbox : installation.Data.Preview);

        var policy = await KeptPolicy.InAsync(installation.Data, cancellationToken);
        await using var services = Composition.ForCommand(installation, at, policy.Digests, folder);
        var readers = recipients.Where(r => policy.Digests.Sharing.IsReader(r, installation.Chart)).ToList();
        if (readers.Count == 0 && recipients.Count > 0)
        {
            return console.Refuse([Spoken.Messages.Cli.SharingOff]);
        }

        var run = new DigestRun(installation, services, console);
        var results = sends
            ? await run.SendAsync(readers, at, folder, cancellationToken)
            : await run.PreviewAsync(readers, at, folder, cancellationToken);
        return Write(parsed, results, folder, policy);
    }

    private int Write(ParseResult parsed, IReadOnlyList<DigestResult> results, string folder, KeptPolicy policy)
    {
        if (sources.IsJson(parsed))
        {
            OutputJson.WriteTo(console.Out, results.Select(DigestJson.From));
        }
        else
        {
            new DigestSheet(console).Write(results, folder);
            if (sources.SampleFolderIn(parsed) is null)
            {
                policy.Explain(console);
            }
        }

        return results.All(r => r.Outcome is not DigestOutcome.Failed)
            ? ExitCode.Ok
            : console.Refuse(results.Select(DigestSheet.Failure).OfType<string>());
    }
}
