using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The options that several commands share, each in one wording.</summary>
internal static class Flags
{
    public const string DefaultData = ".oneonone";

    // Far from the ends of NodaTime's calendar, so that a window around the instant always exists.
    private static readonly Interval Sensible = new(Instant.FromUtc(1970, 1, 1, 0, 0), Instant.FromUtc(2200, 1, 1, 0, 0));

    private static readonly OffsetDateTimePattern[] Instants =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
    ];

    public static Option<string> People(bool required = true) => new("--people")
    {
        Description = "The people: a CSV file with the columns email, name, manager and, if you like, title, time_zone, aliases, manager_since, type, groups.",
        HelpName = "P.csv",
        Required = required,
    };

    public static Option<string[]> Calendars(bool required = true) => new("--calendars")
    {
        Description = "The managers' calendars: .ics files, or folders of them.",
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
            text => $"{name} '{text}' is not an e-mail address; write it like ann@example.com."),
    };

    public static Option<Instant?> Now() => new("--now")
    {
        Description = "The instant to take for now, with its offset. [default: the clock]",
        HelpName = "INSTANT",
        CustomParser = Parsed<Instant?>(
            ParseInstant,
            text => $"--now '{text}' is not an instant with an offset; write it like 2026-11-23T09:00:00Z or 2026-11-23T10:00:00+01:00."),
    };

    public static Option<string> Data() => new("--data")
    {
        Description = "The folder in which facts, corrections and what was sent are remembered.",
        HelpName = "DIR",
        DefaultValueFactory = _ => DefaultData,
    };

    public static Option<bool> Json() => new("--json") { Description = "JSON on stdout and nothing else; warnings stay on stderr." };

    public static Option<bool> Verbose() => new("--verbose") { Description = "All warnings, however many." };

    /// <summary>One of the two alone says too little, and is no reason to take the invented organisation.</summary>
    public static void AddBothOrNeither(Command command, Option people, Option calendars) => command.Validators.Add(result =>
    {
        var (given, missing) = (result.GetResult(people), result.GetResult(calendars)) switch
        {
            ({ Implicit: false }, null) => (people, calendars),
            (null, { Implicit: false }) => (calendars, people),
            _ => (null, null),
        };
        if (missing is not null)
        {
            result.AddError($"With {given!.Name} comes {missing.Name}; without both, it is about an invented company.");
        }
    });

    /// <summary>A list of files takes everything that is no option, and so a mistyped one too.</summary>
    public static void RefuseMistypedOptions(SymbolResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-') && !Path.Exists(t.Value)))
        {
            result.AddError($"'{token.Value}' is neither an option of this command nor a file.");
        }
    }

    /// <summary>A value that is read whole or refused with <paramref name="fault"/>.</summary>
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

    private static Instant? ParseInstant(string text)
    {
        foreach (var pattern in Instants)
        {
            if (pattern.Parse(text.Trim()).TryGetValue(default, out var value) && Sensible.Contains(value.ToInstant()))
            {
                return value.ToInstant();
            }
        }

        return null;
    }
}
