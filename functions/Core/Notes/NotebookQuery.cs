using NodaTime;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>What to show of a notebook. The default is the newest of everything.</summary>
public sealed record NotebookQuery
{
    /// <summary>The newest of everything, 25 at a time.</summary>
    public static NotebookQuery Newest { get; } = new();

    /// <summary>Which kinds of entry to show.</summary>
    public NotebookSection Section { get; init; } = NotebookSection.All;

    /// <summary>Null for no search.</summary>
    public SearchWords? Words { get; init; }

    /// <summary>Only what was written for the 1:1 that starts then; null for any.</summary>
    public Instant? Occurrence { get; init; }

    /// <summary>Which page, and how long.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}

/// <summary>What part of a notebook to show.</summary>
public enum NotebookSection
{
    /// <summary>Notes and action items.</summary>
    All,

    /// <summary>Notes only, private and shared.</summary>
    Notes,

    /// <summary>Action items only, open and done.</summary>
    ActionItems,

    /// <summary>Action items that are not done.</summary>
    OpenActionItems,
}

/// <summary>Which page, and how long at most.</summary>
public sealed record PageRequest
{
    /// <summary>The maximum number of entries on a page.</summary>
    public const int MaxSize = 100;

    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 100.</exception>
    public PageRequest(int size, Continuation? after = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MaxSize);
        (Size, After) = (size, after);
    }

    /// <summary>The first 25.</summary>
    public static PageRequest First { get; } = new(25);

    /// <summary>The maximum number of entries.</summary>
    public int Size { get; }

    /// <summary>Null for the first page.</summary>
    public Continuation? After { get; }
}

/// <summary>Where a page ended: an opaque token of the store, to be handed back unchanged.</summary>
public readonly record struct Continuation
{
    /// <summary>The longest token that is accepted, in characters.</summary>
    public const int MaxLength = 1024;

    private readonly string? value;

    private Continuation(string value) => this.value = value;

    /// <summary>The token as the store returned it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("A Continuation is made by TryParse, never by default.");

    /// <summary>False for text that no store can have returned. A store may still reject a token that passes here.</summary>
    public static bool TryParse(string? text, out Continuation continuation)
    {
        if (text is { Length: > 0 and <= MaxLength } && text.All(c => c is > ' ' and < '\u007f'))
        {
            continuation = new Continuation(text);
            return true;
        }

        continuation = default;
        return false;
    }

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}
