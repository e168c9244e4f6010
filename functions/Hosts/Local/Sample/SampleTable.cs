using CsvHelper;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>One of the two tables that make up the sample, kept beside the code and built into the assembly.</summary>
internal static class SampleTable
{
    private static readonly CsvReaderOptions Format = new() { CommentPrefix = '#', Separator = ',' };

    /// <param name="file">Its name.</param>
    /// <param name="row">Makes something of a row, given a cell's text by its column; an empty cell is an empty text.</param>
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
