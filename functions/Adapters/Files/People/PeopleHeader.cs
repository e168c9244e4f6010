namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Which column of a people file means what.</summary>
internal sealed class PeopleHeader
{
    public const string Email = "email", Name = "name", Manager = "manager", Title = "title", TimeZone = "time_zone",
        Aliases = "aliases", ManagerSince = "manager_since", Type = "type", Groups = "groups";

    public static readonly string[] Required = [Email, Name, Manager];
    private static readonly string[] Known = [.. Required, Title, TimeZone, Aliases, ManagerSince, Type, Groups];

    private readonly string[] names;
    private readonly Dictionary<string, int> columns;
    private readonly int[] groups;

    private PeopleHeader(string[] names)
    {
        this.names = names;
        columns = Known.Select(k => (k, at: Array.IndexOf(names, k))).Where(x => x.at >= 0).ToDictionary(x => x.k, x => x.at);
        groups = [.. Enumerable.Range(0, names.Length).Where(i => IsGroups(names, i))];
    }

    /// <summary>Null when the rows cannot be understood; the faults then say why.</summary>
    public static PeopleHeader? Read(string[] fields, int line, PeopleListFaults faults)
    {
        var header = new PeopleHeader([.. fields.Select(f => f.Trim().ToLowerInvariant())]);
        var unused = header.names.Where((name, i) => name.Length > 0 && !header.IsUsed(i)).ToList();
        var missing = Required.Where(r => !header.columns.ContainsKey(r)).ToList();
        var twice = header.names.Where(header.columns.ContainsKey).CountBy(n => n).Where(n => n.Value > 1 && n.Key != Groups).Select(n => n.Key).ToList();
        if (missing.Count > 0)
        {
            faults.Error(line, $"the first line must name the columns {string.Join(", ", Required)}; missing: {string.Join(", ", missing)}. It has: {string.Join(", ", header.names)}.");
        }

        twice.ForEach(name => faults.Error(line, $"column '{name}' stands there twice; keep one."));
        unused.ForEach(name => faults.Warn(line, $"column '{name}' is not used.{Spelling.DidYouMean(name, Known.Except(header.names))}"));
        return missing.Count + twice.Count > 0 ? null : header;
    }

    /// <summary>The trimmed value; empty where the row or the file has no such column.</summary>
    public string Value(string[] row, string column) =>
        columns.TryGetValue(column, out var at) && at < row.Length ? row[at].Trim() : string.Empty;

    /// <summary>The cells that list groups, those beyond the header's last column included when that one lists groups.</summary>
    public IEnumerable<string> GroupCells(string[] row) =>
        groups.Where(i => i < row.Length).Select(i => row[i]).Concat(EndsInGroups ? row.Skip(names.Length) : []);

    /// <summary>Tells of cells that would be lost, and of required ones that the row does not reach.</summary>
    public void Check(string[] row, int line, PeopleListFaults faults)
    {
        var lost = row.Select((value, i) => (value, i)).Where(x => x.value.Trim().Length > 0 && !IsKnownOrNamed(x.i)).ToList();
        if (lost.Count > 0)
        {
            faults.Error(line, $"'{lost[0].value.Trim()}' stands in column {lost[0].i + 1}, which has no name. Name the column, or put a value that holds the separator in double quotes.");
        }

        if (Required.FirstOrDefault(r => columns[r] >= row.Length) is { } cut)
        {
            faults.Error(line, $"the row ends before column '{cut}'; give every row all the columns of the first line.");
        }
    }

    private bool EndsInGroups => groups.Length > 0 && groups[^1] == names.Length - 1;

    private bool IsUsed(int i) => columns.ContainsKey(names[i]) || groups.Contains(i);

    private bool IsKnownOrNamed(int i) => i < names.Length ? names[i].Length > 0 || groups.Contains(i) : EndsInGroups;

    /// <summary>Named groups..., or without a name and after one that is.</summary>
    private static bool IsGroups(string[] names, int i)
    {
        while (i > 0 && names[i].Length == 0)
        {
            i--;
        }

        return names[i].StartsWith(Groups, StringComparison.Ordinal);
    }
}
