using NodaTime;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>What to show of a notebook. The default is the newest of everything.</summary>
public sealed record NotebookQuery
{
    public static NotebookQuery Newest { get; } = new();

    public NotebookSection Section { get; init; } = NotebookSection.All;

    /// <summary>Null for no search.</summary>
    public SearchWords? Words { get; init; }

    /// <summary>Only what was written for the 1:1 that starts then; null for any.</summary>
    public Instant? Occurrence { get; init; }

    public PageRequest Page { get; init; } = PageRequest.First;
}

public enum NotebookSection
{
    All,
    Notes,
    ActionItems,
    OpenActionItems,
}

/// <summary>Which page, and how long at most.</summary>
public sealed record PageRequest
{
    public const int MaxSize = 100;

    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 100.</exception>
    public PageRequest(int size, Continuation? after = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MaxSize);
        (Size, After) = (size, after);
    }

    public static PageRequest First { get; } = new(25);

    public int Size { get; }

    /// <summary>Null for the first page.</summary>
    public Continuation? After { get; }
}

/// <summary>Where a page ended: the store's word, opaque, to be handed back as it is.</summary>
public readonly record struct Continuation
{
    public const int MaxLength = 1024;

    private readonly string? value;

    private Continuation(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("A Continuation is made by TryParse, never by default.");

    /// <summary>False for what no store can have given. A store may still not know one that passes here.</summary>
    public static bool TryParse(string? text, out Continuation continuation)
    {
        var fits = text is { Length: > 0 and <= MaxLength } && text.All(c => c is > ' ' and < '\u007f');
        continuation = fits ? new Continuation(text!) : default;
        return fits;
    }

    public override string ToString() => Value;
}
