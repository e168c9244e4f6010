namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Maps headings to columns.</summary>
internal static class ColumnNames
{
    /// <summary>Columns that may occur several times, all of which are read.</summary>
    public static readonly Column[] Several = [Column.Id, Column.Aliases, Column.Groups, Column.Status, Column.Active, Column.Blocked];

    /// <summary>Ids that change with a person's name or place, and that a later person may be given.</summary>
    public static readonly string[] Changing = ["samaccountname", "distinguishedname"];

    private static readonly Dictionary<string, KnownColumn> ByKey = KnownHeadings.All
        .SelectMany(known => known.Names.Split('|').Select((name, rank) => (Key: Heading.Key(name), new KnownColumn(known.Column, rank))))
        .DistinctBy(x => x.Key)
        .ToDictionary(x => x.Key, x => x.Item2, StringComparer.Ordinal);

    /// <summary>Our own names.</summary>
    public static IReadOnlyDictionary<string, Column> Own { get; } =
        Enum.GetValues<Column>().ToDictionary(Heading.NameOf, c => c, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for an unknown heading.</summary>
    public static KnownColumn? Find(string heading)
    {
        var key = Heading.Key(heading);
        if (ByKey.TryGetValue(key, out var known))
        {
            return known;
        }

        return key.StartsWith("groups", StringComparison.Ordinal) ? new KnownColumn(Column.Groups, 0) : null;
    }
}

/// <param name="Column">The meaning of the heading.</param>
/// <param name="Rank">A lower rank is a better name; if a list has several, the best one is used.</param>
internal readonly record struct KnownColumn(Column Column, int Rank);
