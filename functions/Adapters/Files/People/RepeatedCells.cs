namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// What the texts of a column mean. Many rows say the same, such as a time zone or a manager, so each text is read and kept only once.
/// </summary>
/// <param name="read">Reads a text; the same each time.</param>
internal sealed class RepeatedCells<T>(Func<string, T> read)
{
    // Above it, a column does not repeat itself.
    private const int Most = 20_000;

    private readonly Dictionary<string, T> known = [];

    public T this[string text]
    {
        get
        {
            if (known.TryGetValue(text, out var meaning))
            {
                return meaning;
            }

            if (known.Count == Most)
            {
                known.Clear();
            }

            return known[text] = read(text);
        }
    }
}
