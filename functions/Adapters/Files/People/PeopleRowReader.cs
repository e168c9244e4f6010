using System.Text.RegularExpressions;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// Reads the rows of a list. A row that cannot be read is left out, and a cell that cannot be read counts as blank; both are reported.
/// </summary>
internal sealed partial class PeopleRowReader(PeopleHeader header, ListTable table, PeopleListOptions options, PeopleListFaults faults)
{
    private readonly AddressCells addresses = new(header, faults);
    private readonly EmploymentStatusCells presence = new(header, faults);
    private readonly WorkCells work = new(header, faults);
    private readonly DateCells dates = new(header, new ListDate(options.Dates, table.CountsDaysFrom1904), options, faults);

    /// <summary>All rows below the headings.</summary>
    public List<PeopleRow> ReadAll(CancellationToken cancellationToken)
    {
        var rows = new List<PeopleRow>();
        foreach (var row in table.Rows.SkipWhile(r => r.Line <= header.Line))
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
                say => say.ListStrayValue(value, FileFault.Number(column)),
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
        (_, { } address) => new PeopleRow(row.Line, type, address, NameIn(row)) { Aliases = addresses.Aliases(row, address) },
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

        return person with
        {
            Aliases = addresses.Aliases(row, address),
            Groups = addresses.Groups(row),
            Manager = ManagerCells.Read(header, table, row),
            Title = header.Cell(row, Column.Title).Text is { Length: > 0 } title ? ListedName.OneLine(title) : null,
            Language = LanguageIn(row),
            TimeZone = ZoneIn(row),
            ManagerSince = dates.ManagerSince(row),
            Place = work.PlaceIn(row),
            Week = work.WeekIn(row),
        };
    }

    private PeopleRow Named(ListRow row, RowType type, EmailAddress? address)
    {
        string[] names = [header.Cell(row, Column.Name).Text, header.Cell(row, Column.NameLastFirst).Text, WholeName(row)];
        return new PeopleRow(row.Line, dates.HasLeft(row) ? RowType.Gone : type, address, NameIn(row))
        {
            NameKeys = [.. names.SelectMany(ListedName.Keys).Distinct()],
            Ids = [.. header.Cells(row, Column.Id).Append(header.Cell(row, Column.SignInName)).Where(IsId)
                .SelectMany(c => new[] { c.Text, c.Padded }).OfType<string>().Select(ListedName.Fold).Distinct()],
            LastingIds = [.. header.LastingIds(row).Where(i => IsId(i.Cell))
                .Select(i => $"{i.Heading}:{ListedName.Fold(i.Cell.Padded ?? i.Cell.Text)}").Distinct()],
        };
    }

    private static bool IsId(ListCell cell) => cell.Text.Length > 0
        && (cell.Kind == CellKind.Text || (cell.Kind == CellKind.Number && SpreadsheetText.IsExact(cell.Text)));

    private string NameIn(ListRow row)
    {
        var name = header.Cell(row, Column.Name).Text;
        var whole = WholeName(row);
        if (name.Length == 0)
        {
            name = whole.Length > 0 ? whole : ListedName.FirstLast(header.Cell(row, Column.NameLastFirst).Text);
        }

        return EmploymentStatusCells.WithoutMark(ListedName.OneLine(name));
    }

    private string WholeName(ListRow row) =>
        ListedName.OneLine($"{header.Cell(row, Column.FirstName).Text} {header.Cell(row, Column.LastName).Text}");

    /// <summary>Lists write <c>de_DE</c> as well as <c>de-DE</c>.</summary>
    private string? LanguageIn(ListRow row)
    {
        var text = header.Cell(row, Column.Language).Text.Replace('_', '-');
        if (text.Length == 0 || LanguageTag().IsMatch(text))
        {
            return text.Length == 0 ? null : text;
        }

        faults.Warn(row.Line, say => say.ListUnknownLanguage(text), say => say.ListWriteLanguage);
        return null;
    }

    private DateTimeZone ZoneIn(ListRow row)
    {
        var text = header.Cell(row, Column.TimeZone).Text;
        if (text.Length == 0)
        {
            return DateTimeZone.Utc;
        }

        if (TimeZoneName.TryParse(text, out var zone))
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
