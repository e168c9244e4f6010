using CsCheck;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>A stray row somewhere in the list: about somebody in it, about somebody else, or about nobody.</summary>
/// <param name="Text">The line.</param>
/// <param name="At">Before which row.</param>
internal sealed record BadRow(string Text, int At)
{
    private static readonly string[] Odd =
    [
        "", "", "", "x", "zed@x.test", "Zed", "#N/A", "0", "1,2E+11", "31/31/2026", "9999-12-31", "inactive", "perhaps", "room", "group",
        "guest", "active", "person", "\u0000", "\r", "Europe/Atlantis", "zed@x.test@x", "=1+1", "'", "terminated", "2026-11-20",
        "Asia/Tokyo",
    ];

    public static Gen<BadRow> In(Firm firm)
    {
        string[] names = [.. Enumerable.Range(0, firm.Count).SelectMany(Firm.NamesOf)];
        var free = Gen.Frequency((3, Gen.OneOf(Odd)), (2, Gen.OneOf(names))).Array[0, 11].Select(Quoting, Join);
        // Somebody's row a second time, with some cells changed.
        var twice = Gen.Select(
            Gen.OneOf([.. firm.Rows]),
            Gen.Select(Gen.Int[0, 8], Gen.OneOf([.. Odd, .. names])).Array[0, 3],
            (row, changes) => changes.Aggregate(row.Split(','), (cells, change) => With(cells, change.Item1, change.Item2)))
            .Select(Quoting, Join);
        return Gen.Select(Gen.OneOf(free, twice), Gen.Int[0, firm.Count], (text, at) => new BadRow(text, at));
    }

    /// <summary>Everybody that anything in it refers to.</summary>
    public IReadOnlySet<int> ConcernedIn(Firm firm) => Enumerable.Range(0, firm.Count)
        .Where(p => Array.Exists(Firm.NamesOf(p), n => Text.Contains(n, StringComparison.Ordinal)))
        .ToHashSet();

    private static Gen<string> Quoting { get; } = Gen.OneOf("plain", "plain", "quoted", "unclosed", "stray");

    private static string[] With(string[] cells, int at, string text) => [.. cells[..at], text, .. cells[(at + 1)..]];

    private static string Join(string[] cells, string quoting) => quoting switch
    {
        "quoted" => string.Join(',', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")),
        "unclosed" => string.Join(',', cells) + ",\"x",
        "stray" => string.Join(',', cells) + "\"",
        _ => string.Join(',', cells),
    };
}
