using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>
/// The options that describe the list of people, for lists with unknown headings or formats of dates, and the files that go with it.
/// </summary>
internal sealed class ListFlags
{
    private readonly Option<string[]> columns = new("--columns")
    {
        Description = "With --people: the headings of columns that we do not recognise, such as manager=\"Reports to\" email=Contact.",
        HelpName = "NAME=HEADING...",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        Validators = { RefuseUnknownColumns },
    };

    private readonly Option<string?> dates = new("--dates")
    {
        Description = "With --people: the format of ambiguous dates in the list, such as dd/MM/yyyy.",
        HelpName = "PATTERN",
        CustomParser = Flags.Parsed(
            text => PeopleListOptions.IsDatePattern(text) ? text : null,
            text => Spoken.Messages.Options.NotDates(text)),
    };

    private readonly Option<string[]> holidays = new("--holidays")
    {
        Description = "With --people: public holidays by place, .csv or .ics files or folders of them, or a list of ours for a place, "
            + "such as Berlin=DE-BE. docs/people.md says what is read.",
        HelpName = "DIR|FILE|PLACE=LIST...",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        Validators = { Flags.RefuseMistypedOptions },
    };

    private readonly Option<string[]> absences = new("--absences")
    {
        Description = "With --people or --graph: lists of when people are away, .csv or .xlsx files with the columns person, first_day and "
            + "last_day. docs/people.md says what is read.",
        HelpName = "FILE...",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        Validators = { Flags.RefuseMistypedOptions },
    };

    /// <param name="command">The command.</param>
    /// <param name="people">The option for the list of people.</param>
    /// <param name="isGraph">Whether people come from Microsoft 365 instead; null if they cannot.</param>
    public void AddTo(Command command, Option people, Func<CommandResult, bool>? isGraph = null)
    {
        command.Options.Add(columns);
        command.Options.Add(dates);
        command.Options.Add(holidays);
        command.Options.Add(absences);
        command.Validators.Add(result =>
        {
            Option[] all = isGraph?.Invoke(result) is true ? [columns, dates, holidays] : [columns, dates, holidays, absences];
            var given = all.Where(o => result.GetResult(o) is not null);
            foreach (var option in given.Where(_ => result.GetResult(people) is null))
            {
                result.AddError(Spoken.Messages.Options.Needs(option.Name, people.Name));
            }
        });
    }

    /// <summary>Files with public holidays, folders of them, and lists of ours.</summary>
    public IReadOnlyList<string> HolidaysIn(ParseResult parsed) => parsed.GetValue(holidays) ?? [];

    /// <summary>Files that say when people are away, with dates as in the list of people.</summary>
    public AbsenceLists AbsencesIn(ParseResult parsed) =>
        new(parsed.GetValue(absences) ?? [], new PeopleListOptions { Dates = parsed.GetValue(dates) });

    /// <param name="parsed">The command line.</param>
    /// <param name="now">The time of reading: people whose last day is before it have left.</param>
    public PeopleListOptions Read(ParseResult parsed, Instant now) => new PeopleListOptions
    {
        Columns = (parsed.GetValue(columns) ?? []).Select(Split).ToDictionary(c => c.Name, c => c.Heading),
        Dates = parsed.GetValue(dates),
    }.At(now);

    private static (string Name, string Heading) Split(string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        return end < 0 ? (text.Trim(), string.Empty) : (text[..end].Trim().ToLowerInvariant(), text[(end + 1)..].Trim());
    }

    private static void RefuseUnknownColumns(OptionResult result)
    {
        var named = new HashSet<string>();
        foreach (var text in result.Tokens.Select(t => t.Value))
        {
            var (name, heading) = Split(text);
            if (heading.Length == 0 || !PeopleListOptions.ColumnNames.Contains(name))
            {
                var noColumn = Spoken.Messages.Options.NoColumn(text, [.. PeopleListOptions.ColumnNames]);
                result.AddError(Spelling.Suggest(_ => noColumn, Spelling.Nearest(name, PeopleListOptions.ColumnNames))(
                    Spoken.Messages.FileFaults));
            }
            else if (!named.Add(name))
            {
                result.AddError(Spoken.Messages.Options.ColumnTwice(name));
            }
        }
    }
}
