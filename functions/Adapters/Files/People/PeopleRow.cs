using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

internal enum RowType
{
    Person,
    Room,
    Group,
}

/// <summary>One row, read as far as it can be: what is wrong in it is told to the faults and left out here, so that the org chart can still be checked.</summary>
/// <param name="Line">Where it starts.</param>
/// <param name="Type">What the row stands for.</param>
/// <param name="Person">For a room or a group only the addresses mean anything. The manager is not linked yet.</param>
/// <param name="Manager">The manager's address: primary or an alias.</param>
internal sealed record PeopleRow(int Line, RowType Type, Person Person, EmailAddress? Manager)
{
    public IEnumerable<EmailAddress> Addresses => Person.Aliases.Append(Person.Email).Distinct();

    /// <summary>Null when not even the address can be read.</summary>
    public static PeopleRow? Read(PeopleHeader header, string[] row, int line, PeopleListFaults faults) =>
        new Cells(header, row, line, faults).Read();

    private sealed class Cells(PeopleHeader header, string[] row, int line, PeopleListFaults faults)
    {
        public PeopleRow? Read()
        {
            header.Check(row, line, faults);
            var type = Type();
            var email = MailAddress(PeopleHeader.Email);
            var name = type == RowType.Person ? Name() : Value(PeopleHeader.Name);
            var manager = type == RowType.Person && Value(PeopleHeader.Manager).Length > 0 ? MailAddress(PeopleHeader.Manager) : null;
            var (zone, since) = (TimeZone(), ManagerSince());
            var aliases = Addresses(PeopleHeader.Aliases, [Value(PeopleHeader.Aliases)]);
            var groups = Addresses(PeopleHeader.Groups, header.GroupCells(row));
            if (email is not { } address)
            {
                return null;
            }

            var person = new Person(new PersonId(address.Value), address, name.Length > 0 ? name : address.Value)
            {
                Title = Value(PeopleHeader.Title) is { Length: > 0 } title ? title : null,
                TimeZone = zone,
                ManagerSince = since,
                Aliases = aliases,
                Groups = groups,
            };
            return new PeopleRow(line, type, person, manager);
        }

        private string Value(string column) => header.Value(row, column);

        private void Error(string message) => faults.Error(line, message);

        private RowType Type()
        {
            var text = Value(PeopleHeader.Type).ToLowerInvariant();
            switch (text)
            {
                case "" or "person": return RowType.Person;
                case "room": return RowType.Room;
                case "group": return RowType.Group;
                default:
                    Error($"type '{text}' is not known; write person, room or group.{Spelling.DidYouMean(text, ["person", "room", "group"])}");
                    return RowType.Person;
            }
        }

        private string Name()
        {
            // A name in quotes may run over two lines; people's names are one line everywhere they are shown.
            var name = string.Join(' ', Value(PeopleHeader.Name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (name.Length == 0)
            {
                Error("the name is empty; every person needs one.");
            }

            return name;
        }

        private EmailAddress? MailAddress(string column)
        {
            var text = Value(column);
            if (EmailAddress.TryParse(text, out var address) && address.IsSmtp && address.Value.AsSpan().IndexOfAny(";,<>") < 0)
            {
                return address;
            }

            Error(text.Length == 0
                ? $"the {column} is empty; write an address like ann@example.com."
                : $"{column} '{text}' is not one e-mail address; write it like ann@example.com.");
            return null;
        }

        private DateTimeZone TimeZone()
        {
            var text = Value(PeopleHeader.TimeZone);
            if (text.Length == 0)
            {
                return DateTimeZone.Utc;
            }

            if (TimeZoneName.TryParse(text, out var zone))
            {
                return zone;
            }

            Error($"time zone '{text}' is not known; write a name like Europe/Berlin or W. Europe Standard Time.{Spelling.DidYouMean(text, TimeZoneName.Known)}");
            return DateTimeZone.Utc;
        }

        private LocalDate? ManagerSince()
        {
            var text = Value(PeopleHeader.ManagerSince);
            if (text.Length == 0)
            {
                return null;
            }

            if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
            {
                return date;
            }

            Error($"manager_since '{text}' is not a date; write it as year-month-day, like 2026-03-31.");
            return null;
        }

        /// <summary>Directory names of Exchange and Notes (/o=..., CN=...) are addresses here too: old calendars hold them.</summary>
        private List<EmailAddress> Addresses(string column, IEnumerable<string> cells)
        {
            var found = new List<EmailAddress>();
            foreach (var text in cells.SelectMany(c => c.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            {
                if (EmailAddress.TryParse(text, out var address) && (address.Value.Contains('=', StringComparison.Ordinal) || (address.IsSmtp && !address.Value.Contains(',', StringComparison.Ordinal))))
                {
                    found.Add(address);
                }
                else
                {
                    Error($"'{text}' in {column} is not an e-mail address; separate addresses by ';'.");
                }
            }

            return [.. found.Distinct()];
        }
    }
}
