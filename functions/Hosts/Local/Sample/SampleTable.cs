using CsvHelper;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>Reads one of the two tables of the sample, which are embedded in the assembly.</summary>
internal static class SampleTable
{
    private static readonly CsvReaderOptions Format = new() { CommentPrefix = '#', Separator = ',' };

    /// <param name="file">The name of the table.</param>
    /// <param name="row">Reads a row, given a function from column name to cell text, which can be empty.</param>
    public static IReadOnlyList<T> Read<T>(string file, Func<Func<string, string>, T> row)
    {
        var stream = typeof(SampleTable).Assembly.GetManifestResourceStream(typeof(SampleTable), file)
            ?? throw new InvalidOperationException($"{file} is not built into the assembly.");
        using var csv = CsvReader.Create(stream, Format, leaveOpen: false);
        var rows = new List<T>();
        while (csv.Read())
            rows.Add(row(column => csv.GetString(column)));
        return rows;
    }

    public static string? OrNull(string cell) => cell.Length == 0 ? null : cell;

    public static IReadOnlyList<string> Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
