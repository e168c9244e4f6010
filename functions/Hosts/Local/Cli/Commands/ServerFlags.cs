using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The options of <c>serve</c>, some of which the root command has, too.</summary>
internal sealed class ServerFlags
{
    private const int DefaultPort = 7071;
    private const int DefaultHttpsPort = 7443;

    private readonly Option<string> people = Flags.People(required: false);
    private readonly Option<string[]> calendars = Flags.Calendars(required: false);
    private readonly ListFlags list = new();
    private readonly GraphFlags graph = new();
    private readonly NotPeopleFlag notPeople = new();
    private readonly Option<string> data = Flags.Data();
    private readonly Option<Instant?> now = Flags.Now();
    private readonly Option<EmailAddress[]> administrators = People(
        "--administrator", "Grants this person the Administrator role; can be given more than once.");
    private readonly Option<EmailAddress[]> templateEditors = People(
        "--template-editor", "Grants this person the TemplateEditor role, to change agenda templates; can be given more than once.");

    private readonly Option<EmailAddress[]> senders = People(
        "--sender", "With --graph: email digests from this mailbox instead of writing them to the outbox; can be given more than once.");

    private readonly Option<bool> digests = new("--digests")
    {
        Description = "Turns on weekly digests, which are off by default; those of the sample company are always on.",
    };

    private readonly Option<bool> assistants = new("--assistants")
    {
        Description = "Lets people turn on their own assistants (MCP, at /api/mcp), which is off by default.",
    };

    private readonly Option<EmailAddress[]> pilotManagers = People(
        "--pilot-manager", "With --digests: turn them on for this manager and everybody below only; can be given more than once.");

    private readonly Option<EmailAddress[]> pilotGroups = People(
        "--pilot-group", "With --digests and --people: turn them on for the members of this group only; can be given more than once.");

    private readonly Option<int?> port = Port(
        "--port", $"The port on this machine; 0 chooses a free one. [default: {DefaultPort}]", least: 0);

    private readonly Option<string> httpsCertificate = new("--https-certificate")
    {
        Description = "Also listen on HTTPS, which Outlook requires for the add-in: a PEM certificate for localhost, with its key in a " +
            ".key file next to it.",
        HelpName = "FILE",
    };

    private readonly Option<string?> warnings = Flags.Warnings();

    private readonly Option<int?> httpsPort = Port("--https-port", $"The port for HTTPS. [default: {DefaultHttpsPort}]", least: 1);

    public void AddAllTo(Command command)
    {
        command.Options.Add(people);
        command.Options.Add(calendars);
        list.AddTo(command, people, graph.IsSpecified);
        graph.AddTo(command, [people, calendars]);
        notPeople.AddTo(command);
        command.Options.Add(senders);
        AddSampleTo(command);
        command.Options.Add(administrators);
        command.Options.Add(templateEditors);
        command.Options.Add(digests);
        command.Options.Add(pilotManagers);
        command.Options.Add(pilotGroups);
        command.Options.Add(assistants);
        command.Options.Add(httpsCertificate);
        command.Options.Add(httpsPort);
        command.Options.Add(warnings);
        Flags.AddBothOrNeither(command, people, calendars);
        command.Validators.Add(result =>
        {
            if (result.GetResult(senders) is { Implicit: false } && !graph.IsSpecified(result))
            {
                result.AddError(Spoken.Messages.Options.Needs(senders.Name, "--graph"));
            }

            if (!result.GetValue(digests) && IsGiven(result, pilotManagers, pilotGroups))
            {
                result.AddError(Spoken.Messages.Options.PilotNeedsDigests);
            }

            if (graph.IsSpecified(result) && IsGiven(result, pilotGroups))
            {
                result.AddError(Spoken.Messages.Options.PilotGroupNeedsPeople);
            }
        });
    }

    /// <summary>Adds the options that make sense for the sample company.</summary>
    public void AddSampleTo(Command command)
    {
        command.Options.Add(data);
        command.Options.Add(port);
        command.Options.Add(now);
    }

    public ServerRequest Read(ParseResult parsed, IClock clock) => new(
        parsed.GetValue(people),
        parsed.GetValue(calendars) ?? [],
        parsed.GetRequiredValue(data),
        parsed.GetValue(port) ?? DefaultPort,
        parsed.GetValue(now),
        parsed.GetValue(administrators) ?? [],
        parsed.GetValue(templateEditors) ?? [],
        parsed.GetValue(people) is null && !graph.IsSpecified(parsed) || parsed.GetValue(digests)
            ? DigestPolicy.TurnedOn with { Sharing = SharingIn(parsed) }
            : DigestPolicy.TurnedOff,
        parsed.GetValue(httpsCertificate),
        parsed.GetValue(httpsPort) ?? DefaultHttpsPort)
    {
        AssistantsOn = parsed.GetValue(assistants),
        WarningsFile = parsed.GetValue(warnings),
        List = list.Read(parsed, parsed.GetValue(now) ?? clock.GetCurrentInstant()),
        Holidays = list.HolidaysIn(parsed),
        Absences = list.AbsencesIn(parsed),
        Recognition = notPeople.PolicyIn(parsed),
        Graph = graph.IsSpecified(parsed)
            ? graph.Read(parsed, ownTeam: true, signInFolder: null) with
            {
                Senders = parsed.GetValue(senders) ?? [],
                Absences = list.AbsencesIn(parsed),
                Recognition = notPeople.PolicyIn(parsed),
            }
            : null,
    };

    private FiguresPolicy SharingIn(ParseResult parsed) => FiguresPolicy.Everybody with
    {
        Managers = parsed.GetValue(pilotManagers) ?? [],
        Groups = parsed.GetValue(pilotGroups) ?? [],
    };

    private static bool IsGiven(CommandResult result, params Option[] options) =>
        options.Any(option => result.GetResult(option) is { Implicit: false });

    private static Option<int?> Port(string name, string description, int least) => new(name)
    {
        Description = description,
        HelpName = "PORT",
        CustomParser = Flags.Parsed<int?>(
            text => TypedNumber.Read(text) is { } number && number >= least && number <= ushort.MaxValue ? number : null,
            text => least == 0 ? Spoken.Messages.Options.NotPortOrFree(name, text) : Spoken.Messages.Options.NotPort(name, text)),
    };

    private static Option<EmailAddress[]> People(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "EMAIL",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result =>
        {
            var addresses = new List<EmailAddress>();
            foreach (var token in result.Tokens)
            {
                if (EmailAddress.TryParse(token.Value, out var address) && address.IsSmtp)
                {
                    addresses.Add(address);
                }
                else
                {
                    result.AddError(Spoken.Messages.Options.NotEmail(name, token.Value));
                }
            }

            return [.. addresses];
        },
    };
}

/// <summary>What to serve.</summary>
/// <param name="PeopleCsv">The people file; null for the sample company and for Microsoft 365.</param>
/// <param name="Calendars">Calendar files or folders; empty for the sample company and for Microsoft 365.</param>
/// <param name="Data">The data folder.</param>
/// <param name="Port">The port; 0 for a free one.</param>
/// <param name="Now">What to set the clock to; null to leave it alone.</param>
/// <param name="Administrators">The addresses of administrators.</param>
/// <param name="TemplateEditors">The addresses of template editors.</param>
/// <param name="Digests">Off for a real organisation until somebody turns them on.</param>
/// <param name="HttpsCertificate">The certificate file; null for HTTP only.</param>
/// <param name="HttpsPort">The port for HTTPS.</param>
internal sealed record ServerRequest(
    string? PeopleCsv,
    IReadOnlyList<string> Calendars,
    string Data,
    int Port,
    Instant? Now,
    IReadOnlyList<EmailAddress> Administrators,
    IReadOnlyList<EmailAddress> TemplateEditors,
    DigestPolicy Digests,
    string? HttpsCertificate,
    int HttpsPort)
{
    /// <summary>Where to write what could not be read, at the start and whenever it is read again; null for nowhere.</summary>
    public string? WarningsFile { get; init; }

    /// <summary>Whether people may let their own assistants work for them.</summary>
    public bool AssistantsOn { get; init; }

    /// <summary>The options for the list of people.</summary>
    public PeopleListOptions List { get; init; } = new();

    /// <summary>Files with public holidays, folders of them, and lists of ours for a place: Berlin=DE-BE.</summary>
    public IReadOnlyList<string> Holidays { get; init; } = [];

    /// <summary>Files that say when people are away.</summary>
    public AbsenceLists Absences { get; init; } = AbsenceLists.None;

    /// <summary>What counts as a 1:1, with the organisation's own addresses that do not belong to a person.</summary>
    public RecognitionPolicy Recognition { get; init; } = RecognitionPolicy.Default;

    /// <summary>The connection to Microsoft 365; null for files.</summary>
    public GraphSource? Graph { get; init; }

    /// <summary>Whether to serve the sample company.</summary>
    public bool IsSample => PeopleCsv is null && Graph is null;
}
