using System.Text.RegularExpressions;
using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// Reads the rows of a list. A row that cannot be read is left out, and a cell that cannot be read counts as blank; both are reported.
/// </summary>
internal sealed partial class PeopleRowReader(PeopleHeader header, ListTable table, PeopleListOptions options, PeopleListFaults faults)
{
    private readonly AddressCells addresses = new(header, faults);
    private readonly NameCells names = new(header);
    private readonly EmploymentStatusCells presence = new(header, faults);
    private readonly WorkCells work = new(header, faults);
    private readonly DateCells dates = new(header, new ListDate(options.Dates, table.CountsDaysFrom1904), options, faults);
    private readonly ManagerCells managers = new(header, table.IsSheet);
    private readonly RepeatedCells<string?> titles = new(text => text.Length == 0 ? null : ListedName.OneLine(text));
    private readonly RepeatedCells<string?> languages = new(LanguageOf);
    private readonly RepeatedCells<DateTimeZone?> zones = new(text => TimeZoneName.TryParse(text, out var zone) ? zone : null);

    // Those of the row before.
    private PersonDetails details = PersonDetails.None;

    /// <summary>All rows below the headings.</summary>
    public List<PeopleRow> ReadAll(CancellationToken cancellationToken)
    {
        var rows = new List<PeopleRow>();
        foreach (var row in table.Rows().SkipWhile(r => r.Line <= header.Line))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((rows.Count > 0 || !header.IsRepeatedBy(row)) && Read(row) is { } read)
            {
                rows.Add(read);
            }
        }

        presence.WarnOfUnknownWords();
        dates.WarnOfUnreadableDates();
        return rows;
    }

    private PeopleRow? Read(ListRow row)
    {
        if (!table.IsSheet && header.FindStray(row) is var (value, column))
        {
            faults.Warn(
                row.Line,
                say => say.ListStrayValue(value, Designation.Of(column)),
                say => say.ListNameColumn);
            return null;
        }

        return !header.IsBlank(row) && presence.TypeOf(row) is { } type ? Read(row, type, addresses.Primary(row)) : null;
    }

    private PeopleRow Read(ListRow row, RowType type, EmailAddress? found) => (type, found) switch
    {
        (RowType.Gone or RowType.Guest, _) => Named(row, RowType.Gone, found),
        (_, null) => WithoutAddress(row, type),
        (RowType.Person, { } address) => Person(row, address),
        (_, { } address) => new PeopleRow(row.Line, type, address, names.NameIn(row))
        {
            Details = new PersonDetails { Aliases = addresses.Aliases(row, address) },
        },
    };

    private PeopleRow WithoutAddress(ListRow row, RowType type)
    {
        var written = header.Cell(row, Column.Email).Text;
        faults.Warn(
            row.Line,
            say => written.Length == 0 ? say.ListNoAddress : say.ListNotOneAddress(written),
            say => say.ListWriteAddress);
        return Named(row, type, null);
    }

    private PeopleRow Person(ListRow row, EmailAddress address)
    {
        var person = Named(row, RowType.Person, address);
        if (person.Name.Length == 0)
        {
            faults.Warn(row.Line, say => say.ListNoName(address.Value), say => say.ListWriteName);
        }

        return person with { Details = DetailsIn(row, address), Manager = managers.Read(row) };
    }

    private PersonDetails DetailsIn(ListRow row, EmailAddress address)
    {
        var read = new PersonDetails
        {
            LastingIds = names.LastingIds(row),
            Aliases = addresses.Aliases(row, address),
            Groups = addresses.Groups(row),
            Title = titles[header.Cell(row, Column.Title).Text],
            Language = LanguageIn(row),
            TimeZone = ZoneIn(row),
            ManagerSince = dates.ManagerSince(row),
            Place = work.PlaceIn(row),
            Week = work.WeekIn(row),
        };
        return details = read == details ? details : read;
    }

    private PeopleRow Named(ListRow row, RowType type, EmailAddress? address)
    {
        var name = names.NameIn(row);
        return new PeopleRow(row.Line, dates.HasLeft(row) ? RowType.Gone : type, address, name)
        {
            NamesAsWritten = names.AsWritten(row, name),
            Ids = names.Ids(row),
        };
    }

    /// <summary>Lists write <c>de_DE</c> as well as <c>de-DE</c>.</summary>
    private string? LanguageIn(ListRow row)
    {
        var text = header.Cell(row, Column.Language).Text;
        var tag = languages[text];
        if (tag is null && text.Length > 0)
        {
            faults.Warn(row.Line, say => say.ListUnknownLanguage(text.Replace('_', '-')), say => say.ListWriteLanguage);
        }

        return tag;
    }

    private static string? LanguageOf(string text) => text.Replace('_', '-') is var tag && LanguageTag().IsMatch(tag) ? tag : null;

    private DateTimeZone ZoneIn(ListRow row)
    {
        var text = header.Cell(row, Column.TimeZone).Text;
        if (text.Length == 0)
        {
            return DateTimeZone.Utc;
        }

        if (zones[text] is { } zone)
        {
            return zone;
        }

        faults.Warn(
            row.Line,
            say => say.ListUnknownZone(text),
            Spelling.Suggest(say => say.ListWriteZone, Spelling.Nearest(text, TimeZoneName.Known)));
        return DateTimeZone.Utc;
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
