using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Decides which columns of a list are used, and for what.</summary>
internal sealed class ColumnChoice
{
    // In one language these names mean the full name, unless the list has a column for the other half of the name.
    private static readonly string[] LastIfFirst = ["name", "nom"], FirstIfLast = ["nombre"], OnlyIfWhole = ["preferredname"];

    private readonly ListRow headings;
    private readonly PeopleListOptions options;
    private readonly PeopleListFaults faults;
    private readonly Dictionary<int, KnownColumn> known = [];

    private ColumnChoice(ListRow headings, PeopleListOptions options, PeopleListFaults faults) =>
        (this.headings, this.options, this.faults) = (headings, options, faults);

    /// <summary>The meaning of each column, counted from 0; null if it is ambiguous, with the reasons in the faults.</summary>
    public static IReadOnlyDictionary<int, Column>? Of(ListRow headings, PeopleListOptions options, PeopleListFaults faults) =>
        new ColumnChoice(headings, options, faults).Choose();

    /// <summary>The meaning that the user gave to a heading; null for other headings.</summary>
    public static Column? FromOption(string heading, PeopleListOptions options) => options.Columns
        .Where(c => heading.Length > 0 && Heading.Key(c.Value) == Heading.Key(heading))
        .Select(c => (Column?)ColumnNames.Own[c.Key])
        .FirstOrDefault();

    private Dictionary<int, Column>? Choose()
    {
        var named = options.Columns.Keys.Select(k => ColumnNames.Own[k]).ToHashSet();
        for (var i = 0; i < headings.Cells.Count; i++)
        {
            if (FromOption(headings[i].Text, options) is { } said)
            {
                known[i] = new KnownColumn(said, 0);
            }
            else if (ColumnNames.Find(headings[i].Text) is { } found && !named.Contains(Normalized(found.Column)))
            {
                known[i] = found;
            }
        }

        WarnOfHalfNames();
        AddNamelessGroups();
        var missing = FindMissingOptions() || FindMissing();
        var taken = known.Where(k => IsBest(k.Value)).ToDictionary(k => k.Key, k => k.Value.Column);
        return FindDuplicates(taken) || missing ? null : taken;
    }

    /// <summary>An option that names the manager's column overrides both the manager's address and the manager's id.</summary>
    private static Column Normalized(Column column) => column is Column.ManagerEmail or Column.ManagerId ? Column.Manager : column;

    private bool IsBest(KnownColumn column) => ColumnNames.Several.Contains(column.Column)
        || known.Values.Where(k => k.Column == column.Column).Min(k => k.Rank) == column.Rank;

    private void WarnOfHalfNames()
    {
        var (hasFirst, hasLast) = (Has(Column.FirstName), Has(Column.LastName));
        foreach (var (i, column) in known.Where(k => k.Value.Column == Column.Name).ToList())
        {
            var key = Heading.Key(headings[i].Text);
            if (OnlyIfWhole.Contains(key) && ((hasFirst && hasLast) || known.Any(k => k.Key != i && k.Value.Column == Column.Name)))
            {
                known[i] = column with { Column = Column.PreferredName };
            }
            else if (hasFirst && !hasLast && LastIfFirst.Contains(key))
            {
                known[i] = column with { Column = Column.LastName };
            }
            else if (hasLast && !hasFirst && FirstIfLast.Contains(key))
            {
                known[i] = column with { Column = Column.FirstName };
            }
        }
    }

    /// <summary>Columns without a heading after a column of groups belong to it.</summary>
    private void AddNamelessGroups()
    {
        for (var i = 1; i < headings.Cells.Count; i++)
        {
            if (headings[i].IsBlank && known.TryGetValue(i - 1, out var before) && before.Column == Column.Groups)
            {
                known[i] = before;
            }
        }
    }

    private bool FindMissingOptions()
    {
        var missing = options.Columns.Where(c => !headings.Cells.Any(h => Heading.Key(h.Text) == Heading.Key(c.Value))).ToList();
        missing.ForEach(c => faults.Error(
            headings.Line,
            say => say.ListNoSuchColumn(c.Value, c.Key),
            Spelling.Suggest(
                say => say.ListNameOneOf(ListedHeadings(say)),
                Spelling.Nearest(c.Value, headings.Cells.Select(h => h.Text).Where(h => h.Length > 0)))));
        return missing.Count > 0;
    }

    private bool FindMissing()
    {
        var missing = new List<FileFault>();
        if (!HasAny(Column.Email, Column.SignInName))
        {
            missing.Add(new(say => say.ListNoColumnEmail(ListedHeadings(say)), say => say.ListAddEmailColumn));
        }

        if (!HasAny(Column.Name, Column.NameLastFirst, Column.FirstName, Column.LastName))
        {
            missing.Add(new(say => say.ListNoColumnName(ListedHeadings(say)), say => say.ListAddNameColumn));
        }

        if (!HasAny(Column.Manager, Column.ManagerEmail, Column.ManagerId))
        {
            missing.Add(new(say => say.ListNoColumnManager(ListedHeadings(say)), new ExportOrigin(headings).RemedyForManager));
        }

        missing.ForEach(m => faults.Error(headings.Line, m));
        return missing.Count > 0;
    }

    private bool FindDuplicates(Dictionary<int, Column> taken)
    {
        var duplicates = taken.Where(t => !ColumnNames.Several.Contains(t.Value))
            .GroupBy(t => t.Value)
            .Where(g => g.Count() > 1)
            .ToList();
        duplicates.ForEach(g => faults.Error(
            headings.Line,
            say => say.ListColumnTwice(Heading.Shown(headings[g.First().Key].Text, say), g.Count()),
            say => say.ListKeepOneColumn));
        return duplicates.Count > 0;
    }

    private bool HasAny(params Column[] some) => some.Any(Has);

    private bool Has(Column column) => known.Values.Any(k => k.Column == column);

    private IReadOnlyList<string> ListedHeadings(IFileFaultsMessages say) =>
        [.. headings.Cells.Select(h => Heading.Shown(h.Text, say))];
}
