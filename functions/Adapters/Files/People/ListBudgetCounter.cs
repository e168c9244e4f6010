using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Counts the lines of a list and the characters in each while the list is read.</summary>
internal sealed class ListBudgetCounter(ListBudget budget)
{
    private int breaks;
    private int inLine;

    /// <summary>Why the list is not read; null if what was counted is within the budget.</summary>
    public Func<IFileFaultsMessages, string>? TooMuch { get; private set; }

    /// <summary>False as soon as it is too much.</summary>
    public bool Count(ReadOnlySpan<char> text)
    {
        for (var rest = text; !rest.IsEmpty && TooMuch is null;)
        {
            var length = rest.IndexOf('\n');
            inLine += length < 0 ? rest.Length : length;
            TooMuch = (breaks > budget.Rows, inLine > budget.RowLength) switch
            {
                (true, _) => say => say.ListTooManyRows(budget.Rows),
                (_, true) => say => say.ListRowTooLong(budget.RowLength),
                _ => null,
            };
            (breaks, inLine) = length < 0 ? (breaks, inLine) : (breaks + 1, 0);
            rest = length < 0 ? [] : rest[(length + 1)..];
        }

        return TooMuch is null;
    }

    public void BeginAgain() => (breaks, inLine, TooMuch) = (0, 0, null);
}
