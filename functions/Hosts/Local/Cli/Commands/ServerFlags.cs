using System.CommandLine;
using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The options of <c>serve</c>; the bare command has some of them.</summary>
internal sealed class ServeFlags
{
    private const int DefaultPort = 7071;
    private const int DefaultHttpsPort = 7443;

    private readonly Option<string> people = Flags.People(required: false);
    private readonly Option<string[]> calendars = Flags.Calendars(required: false);
    private readonly GraphFlags graph = new();
    private readonly Option<string> data = Flags.Data();
    private readonly Option<Instant?> now = Flags.Now();
    private readonly Option<EmailAddress[]> administrators = People("--administrator", "Somebody who may do what administrators may; can be given more than once.");
    private readonly Option<EmailAddress[]> templateEditors = People("--template-editor", "Somebody who may change agenda templates; can be given more than once.");

    private readonly Option<EmailAddress[]> senders = People("--sender", "With --graph: a mailbox that digests are sent from, in place of the outbox; can be given more than once.");

    private readonly Option<bool> digests = new("--digests")
    {
        Description = "Turn the weekly digests on. Without it none is sent; those of the invented company always are.",
    };

    private readonly Option<int?> port = Port("--port", $"The port on this machine; 0 takes a free one. [default: {DefaultPort}]", least: 0);

    private readonly Option<string> httpsCertificate = new("--https-certificate")
    {
        Description = "Answer by https, too, as a real Outlook wants the add-in: a certificate for localhost in PEM form, its key beside it in .key.",
        HelpName = "FILE",
    };

    private readonly Option<int?> httpsPort = Port("--https-port", $"The port for https. [default: {DefaultHttpsPort}]", least: 1);

    public void AddAllTo(Command command)
    {
        command.Options.Add(people);
        command.Options.Add(calendars);
        graph.AddTo(command, [people, calendars]);
        command.Options.Add(senders);
        AddSampleTo(command);
        command.Options.Add(administrators);
        command.Options.Add(templateEditors);
        command.Options.Add(digests);
        command.Options.Add(httpsCertificate);
        command.Options.Add(httpsPort);
        Flags.AddBothOrNeither(command, people, calendars);
        command.Validators.Add(result =>
        {
            if (result.GetResult(senders) is { Implicit: false } && !graph.IsGiven(result))
            {
                result.AddError("--sender goes with --graph.");
            }
        });
    }

    /// <summary>Those that make sense where the organisation is invented.</summary>
    public void AddSampleTo(Command command)
    {
        command.Options.Add(data);
        command.Options.Add(port);
        command.Options.Add(now);
    }

    public ServeRequest In(ParseResult parsed) => new(
        parsed.GetValue(people),
        parsed.GetValue(calendars) ?? [],
        parsed.GetRequiredValue(data),
        parsed.GetValue(port) ?? DefaultPort,
        parsed.GetValue(now),
        parsed.GetValue(administrators) ?? [],
        parsed.GetValue(templateEditors) ?? [],
        parsed.GetValue(people) is null && !graph.IsGiven(parsed) || parsed.GetValue(digests) ? DigestPolicy.TurnedOn : DigestPolicy.TurnedOff,
        parsed.GetValue(httpsCertificate),
        parsed.GetValue(httpsPort) ?? DefaultHttpsPort)
    {
        Graph = graph.IsGiven(parsed) ? graph.In(parsed, ownTeam: true, signInFolder: null) with { Senders = parsed.GetValue(senders) ?? [] } : null,
    };

    private static Option<int?> Port(string name, string description, int least) => new(name)
    {
        Description = description,
        HelpName = "PORT",
        CustomParser = Flags.Parsed<int?>(
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= ushort.MaxValue ? number : null,
            text => $"{name} '{text}' is not a port; give a number from 1 to 65535{(least == 0 ? ", or 0 for a free one" : string.Empty)}."),
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
                    result.AddError($"{name} '{token.Value}' is not an e-mail address; write it like ann@example.com.");
                }
            }

            return [.. addresses];
        },
    };
}

/// <summary>What is to be served.</summary>
/// <param name="PeopleCsv">Null for the invented organisation, and for Microsoft 365.</param>
/// <param name="Calendars">Files or folders; empty for both of these.</param>
/// <param name="Data">A folder.</param>
/// <param name="Port">0 for a free one.</param>
/// <param name="Now">Sets the clock; null leaves it alone.</param>
/// <param name="Administrators">Addresses.</param>
/// <param name="TemplateEditors">Addresses.</param>
/// <param name="Digests">Off for a real organisation until somebody turns them on.</param>
/// <param name="HttpsCertificate">A file; null for http alone.</param>
/// <param name="HttpsPort">Of https.</param>
internal sealed record ServeRequest(
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
    /// <summary>People and calendars of Microsoft 365; null for files.</summary>
    public GraphSource? Graph { get; init; }

    /// <summary>The invented organisation.</summary>
    public bool IsSample => PeopleCsv is null && Graph is null;
}
