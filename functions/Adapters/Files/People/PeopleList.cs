using CsvHelper;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// People in a CSV file: <c>email,name,manager,title,time_zone,aliases,manager_since,type,groups...</c>, in any order,
/// separated by comma, semicolon or tab. Only the first three columns are required; the manager is empty at the top.
/// Lists (aliases, groups) are separated by semicolons. A row of type room or group needs only its address.
/// </summary>
public static class PeopleList
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Reports every fault of the file at once; a file that cannot be opened is a fault too.</summary>
    public static PeopleListResult Read(string path, CancellationToken cancellationToken)
    {
        var faults = new PeopleListFaults(path);
        var organisation = ReadBytes(path, faults) is { } bytes && ReadRows(bytes, faults, cancellationToken) is { } rows
            ? new PeopleRows(rows, faults).Link()
            : null;
        return organisation is null ? new PeopleListResult.Refused(faults.Errors) : new PeopleListResult.Read(organisation, faults.Warnings);
    }

    private static byte[]? ReadBytes(string path, PeopleListFaults faults)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Error(null, "there is no such file; check the path.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Error(null, Directory.Exists(path) ? "this is a folder; name the CSV file in it." : $"the file cannot be read: {e.Message}");
        }

        return null;
    }

    /// <summary>Null when there is nothing to link.</summary>
    private static List<PeopleRow>? ReadRows(byte[] bytes, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        var text = CsvText.Decode(bytes);
        if (text.GuessedEncoding is { } guessed)
        {
            faults.Warn(null, $"the file is not UTF-8 and was read as {guessed}; save it as UTF-8 if names look wrong.");
        }

        using var reader = CsvReader.FromText(text.Value, Options(text.Value, faults));
        if (!reader.Read())
        {
            faults.Error(null, $"the file is empty; it needs a first line with the columns {string.Join(", ", PeopleHeader.Required)} and a line for each person.");
            return null;
        }

        var header = PeopleHeader.Read(reader.Current.ToArray(), (int)reader.LineNumber, faults);
        return header is null ? null : ReadRows(reader, header, faults, cancellationToken);
    }

    private static List<PeopleRow>? ReadRows(CsvReader reader, PeopleHeader header, PeopleListFaults faults, CancellationToken cancellationToken)
    {
        var rows = new List<PeopleRow>();
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fields = reader.Current.ToArray();
            if (Array.Exists(fields, f => !string.IsNullOrWhiteSpace(f)) && PeopleRow.Read(header, fields, (int)reader.LineNumber, faults) is { } row)
            {
                rows.Add(row);
            }
        }

        if (!faults.Any && !rows.Exists(r => r.Type == RowType.Person))
        {
            faults.Error(null, "the file names no people; add a line for each person below the first line.");
        }

        return rows;
    }

    private static CsvReaderOptions Options(string text, PeopleListFaults faults) => CsvReaderOptions.Default with
    {
        Separator = SeparatorOf(text),
        HasHeader = false,
        TrackLineNumbers = true,
        TrimWhitespace = true,
        OnMalformedRecord = record => TellOfQuotes(record, faults),
    };

    /// <summary>
    /// The one that yields the most known columns. Counting characters, as readers of any CSV must, would be misled
    /// by the semicolons within aliases and groups. Null when the first line is Excel's <c>sep=;</c>, which the reader heeds.
    /// </summary>
    private static char? SeparatorOf(string text)
    {
        var header = text.AsSpan().TrimStart().ToString().Split('\r', '\n')[0];
        return header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            ? null
            : Separators.MaxBy(s => header.Split(s).Count(c => PeopleHeader.Required.Contains(c.Trim(' ', '"').ToLowerInvariant())));
    }

    private static void TellOfQuotes(CsvMalformedRecord record, PeopleListFaults faults)
    {
        var line = (int)record.LineNumber;
        switch (record.Reason)
        {
            case CsvMalformedReason.StrayQuote:
                break; // Ann "Annie" Lee: kept as it is written, nothing is lost
            case CsvMalformedReason.UnterminatedQuote:
                faults.Error(line, "a double quote opens here and is never closed, which swallows the rest of the file; close it or remove it.");
                break;
            default:
                faults.Error(line, "text follows a closing double quote; put the whole value in double quotes and write a quote within it twice.");
                break;
        }
    }
}
