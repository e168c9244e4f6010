namespace OutlookOneOnOne.Core.Messages;

/// <summary>How people are addressed in a language that has both: du or Sie, tu or vous.</summary>
public enum FormOfAddress
{
    /// <summary>Du, tu, tú.</summary>
    Familiar,

    /// <summary>Sie, vous, usted.</summary>
    Formal,
}

/// <summary>The language of the organisation, and the choice of a language for each of its people.</summary>
public sealed record LanguagePolicy
{
    private const string FormalEnd = "-formal";
    private const string FamiliarEnd = "-familiar";

    // BCP 47 leaves what follows it to whoever uses a tag.
    private const string Private = "-x";

    /// <summary>An organisation whose language is English, and which addresses people familiarly in other languages.</summary>
    public static LanguagePolicy Default { get; } = new();

    /// <summary>The tag of the language for people whose language is not known.</summary>
    public string Language { get; init; } = Languages.English.Tag;

    /// <summary>How people who have not chosen are addressed.</summary>
    public FormOfAddress Address { get; init; }

    /// <summary>
    /// The languages to choose from, by tag; the formal ones end in <c>-formal</c>. Those of the product, except in tests.
    /// </summary>
    public IReadOnlyDictionary<string, IMessages> Spoken { get; init; } = Languages.ByTag;

    /// <summary>The tags that somebody can choose.</summary>
    public IReadOnlyList<string> Tags =>
        [.. Spoken.Keys.Where(tag => !tag.EndsWith(FormalEnd, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The first of the preferred languages that the product has, else the organisation's language, else English.</summary>
    /// <param name="address">How to address people; null for the organisation's choice.</param>
    /// <param name="preferred">Tags such as <c>de-AT</c>, most preferred first; null where there is none.</param>
    public IMessages Choose(FormOfAddress? address, params IEnumerable<string?> preferred) =>
        preferred.Append(Language).Select(tag => Find(tag, address ?? Address)).FirstOrDefault(found => found is not null)
            ?? Languages.English;

    /// <summary>The first of the languages requested for a text that one person reads, else the organisation's, else English.</summary>
    /// <param name="requested">
    /// Tags, most preferred first, that may say how the reader is addressed: <c>de-x-formal</c>, <c>fr-x-familiar</c>. Older add-ins send
    /// <c>de-formal</c>. If a tag does not say it, the organisation's choice counts.
    /// </param>
    public IMessages ChooseRequested(IEnumerable<string?> requested) =>
        requested.Select(FindRequested).FirstOrDefault(found => found is not null) ?? Choose(address: null);

    /// <summary>The tag with which a program that speaks this language asks for answers in the same form.</summary>
    public static string TagOfRequest(IMessages spoken) => spoken.Tag + Private + (spoken.IsFormal ? FormalEnd : FamiliarEnd);

    /// <summary>A language by its tag: <c>de-AT</c>, else <c>de</c>. Null when the product does not have it.</summary>
    public IMessages? Find(string? tag, FormOfAddress address) =>
        tag is null ? null : In(tag, address) ?? In(tag.Split('-')[0], address);

    private IMessages? FindRequested(string? tag) => tag switch
    {
        null => null,
        _ when EndsIn(FormalEnd, tag) => Find(WithoutEnd(FormalEnd, tag), FormOfAddress.Formal),
        _ when EndsIn(FamiliarEnd, tag) => Find(WithoutEnd(FamiliarEnd, tag), FormOfAddress.Familiar),
        _ => Find(tag, Address),
    };

    private static bool EndsIn(string end, string tag) => tag.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static string WithoutEnd(string end, string tag) =>
        EndsIn(Private + end, tag) ? tag[..^(Private + end).Length] : tag[..^end.Length];

    private IMessages? In(string tag, FormOfAddress address) =>
        (address == FormOfAddress.Formal ? Spoken.GetValueOrDefault(tag + FormalEnd) : null) ?? Spoken.GetValueOrDefault(tag);
}
