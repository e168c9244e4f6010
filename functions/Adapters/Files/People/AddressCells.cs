using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Reads the addresses of a row.</summary>
internal sealed class AddressCells(PeopleHeader header, PeopleListFaults faults)
{
    // Exchange's proxy addresses: the types that can appear in a calendar, and the others.
    private static readonly string[] Mail = ["smtp:", "x500:"], Other = ["sip:", "spo:", "eum:", "x400:", "notes:", "ms:"];

    // The Microsoft 365 admin centre: SMTP:ann@contoso.example+smtp:lee@contoso.example
    private static readonly string[] Separators = ["+smtp:", "+SMTP:", "+x500:", "+X500:", "+sip:", "+SIP:", "+spo:", "+SPO:"];

    // PowerShell writes a list that it does not expand as the name of its type.
    private static readonly string[] Types = ["System.", "Microsoft."];

    /// <summary>The address, or the sign-in name if that is an address; null if there is neither.</summary>
    public EmailAddress? Primary(ListRow row)
    {
        foreach (var column in (Column[])[Column.Email, Column.SignInName])
        {
            if (SingleAddress(header.Cell(row, column).Text) is { } address)
            {
                return address;
            }
        }

        return null;
    }

    /// <summary>All other addresses of the same person.</summary>
    public IReadOnlyList<EmailAddress> Aliases(ListRow row, EmailAddress primary)
    {
        if (!header.Has(Column.Aliases) && !header.Has(Column.SignInName))
        {
            return [];
        }

        var signIn = SingleAddress(header.Cell(row, Column.SignInName).Text);
        return Lists(row, Column.Aliases).Concat(signIn is { } a ? [a] : []).Where(a => a != primary).Distinct().ToArray();
    }

    public IReadOnlyList<EmailAddress> Groups(ListRow row) =>
        header.Has(Column.Groups) ? Lists(row, Column.Groups).Distinct().ToArray() : [];

    /// <summary>One address such as <c>ann@example.com</c>; null for anything else.</summary>
    public static EmailAddress? SingleAddress(string text)
    {
        var bare = ListedName.Split(text) is { Mark: { } mark } && mark.Contains('@', StringComparison.Ordinal) ? mark : text;
        return EmailAddress.TryParse(WithoutKind(bare), out var address) && address.IsSmtp && address.Value.AsSpan().IndexOfAny(";,<>") < 0
            ? address
            : null;
    }

    /// <summary>
    /// Directory names of Exchange and Notes (/o=..., CN=...) count as addresses here, because old calendars contain them.
    /// </summary>
    private IEnumerable<EmailAddress> Lists(ListRow row, Column column)
    {
        foreach (var text in header.Cells(row, column).SelectMany(c => Split(c.Text)))
        {
            var bare = WithoutKind(text);
            var isAddress = bare.Contains('=', StringComparison.Ordinal) || SingleAddress(bare) is not null;
            if (EmailAddress.TryParse(bare, out var address) && isAddress)
            {
                yield return address;
            }
            else
            {
                faults.Warn(
                    row.Line,
                    say => say.ListNotAnAddress(text, Heading.NameOf(column)),
                    say => say.ListSeparateWith);
            }
        }
    }

    private static IEnumerable<string> Split(string cell)
    {
        var list = Separators.Aggregate(cell, (left, s) => left.Replace(s, ";" + s[1..], StringComparison.Ordinal));
        return list.Split([';', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(a => !Array.Exists(Other, k => a.StartsWith(k, StringComparison.OrdinalIgnoreCase)))
            .Where(a => !Array.Exists(Types, t => a.StartsWith(t, StringComparison.Ordinal)));
    }

    private static string WithoutKind(string text) =>
        Array.Find(Mail, k => text.StartsWith(k, StringComparison.OrdinalIgnoreCase)) is { } kind ? text[kind.Length..] : text;
}
