using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal static class Flags
{
    public const string DefaultData = ".oneonone";

    // Well within NodaTime's range, so that there is always room for a window around the instant.
    private static readonly Interval PlausibleTime = new(Instant.FromUtc(1970, 1, 1, 0, 0), Instant.FromUtc(2200, 1, 1, 0, 0));

    private static readonly OffsetDateTimePattern[] Instants =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
    ];

    public static Option<string> People(bool required = true) => new("--people")
    {
        Description = "The people: a list as Entra, Google, Workday, BambooHR, HiBob, Personio or SAP SuccessFactors export it (.csv or " +
            ".xlsx), or with the columns email, name and manager. docs/people.md says what is read.",
        HelpName = "P.csv",
        Required = required,
    };

    public static Option<string[]> Calendars(bool required = true) => new("--calendars")
    {
        Description = "The managers' calendars: .ics files or folders of .ics files.",
        HelpName = "DIR|FILE...",
        Required = required,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        Validators = { RefuseMistypedOptions },
    };

    public static Option<EmailAddress?> Address(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "EMAIL",
        CustomParser = Parsed<EmailAddress?>(
            text => EmailAddress.TryParse(text, out var address) && address.IsSmtp ? address : null,
            text => Spoken.Messages.Options.NotEmail(name, text)),
    };

    public static Option<Instant?> Now() => new("--now")
    {
        Description = "The time to use as now, with its offset. [default: the clock]",
        HelpName = "INSTANT",
        CustomParser = Parsed<Instant?>(
            ParseInstant,
            text => Spoken.Messages.Options.NotInstant(text)),
    };

    public static Option<string> Data() => new("--data")
    {
        Description = "The folder for saved data: what was read, corrected and sent.",
        HelpName = "DIR",
        DefaultValueFactory = _ => DefaultData,
    };

    /// <summary>For a command that writes nothing.</summary>
    public static Option<string> KnownData() => new("--data")
    {
        Description = "The folder of saved data, which knows people's earlier addresses. It is only read, and need not exist.",
        HelpName = "DIR",
        DefaultValueFactory = _ => DefaultData,
    };

    public static Option<bool> Json() => new("--json") { Description = "Print only JSON on stdout; warnings go to stderr." };

    public static Option<string?> Warnings() => new("--warnings")
    {
        Description = "Also write what could not be read to this file, as JSON.",
        HelpName = "FILE",
    };

    public static Option<bool> Verbose() => new("--verbose") { Description = "Print all warnings." };

    /// <summary>Refuses one of the two without the other, which would otherwise silently use the sample company.</summary>
    public static void AddBothOrNeither(Command command, Option people, Option calendars) => command.Validators.Add(result =>
    {
        (Option Given, Option Missing)? half = (result.GetResult(people), result.GetResult(calendars)) switch
        {
            ({ Implicit: false }, null) => (people, calendars),
            (null, { Implicit: false }) => (calendars, people),
            _ => null,
        };
        if (half is var (given, missing))
        {
            result.AddError(Spoken.Messages.Options.AlsoNeeds(given.Name, missing.Name));
        }
    });

    /// <summary>Refuses mistyped options, which a list of files would otherwise take as files.</summary>
    public static void RefuseMistypedOptions(SymbolResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-') && !Path.Exists(t.Value)))
        {
            result.AddError(Spoken.Messages.Options.NeitherOptionNorFile(token.Value));
        }
    }

    /// <summary>Parses a value, or refuses it with <paramref name="fault"/>.</summary>
    public static Func<ArgumentResult, T?> Parsed<T>(Func<string, T?> parse, Func<string, string> fault) => result =>
    {
        var text = result.Tokens[0].Value;
        if (parse(text) is { } value)
        {
            return value;
        }

        result.AddError(fault(text));
        return default;
    };

    private static Instant? ParseInstant(string typed)
    {
        var text = TypedText.Plain(typed);
        foreach (var pattern in Instants)
        {
            if (pattern.Parse(text).TryGetValue(default, out var value) && PlausibleTime.Contains(value.ToInstant()))
            {
                return value.ToInstant();
            }
        }

        return null;
    }
}
