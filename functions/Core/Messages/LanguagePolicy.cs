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

    /// <summary>A language by its tag: <c>de-AT</c>, else <c>de</c>. Null when the product does not have it.</summary>
    public IMessages? Find(string? tag, FormOfAddress address) =>
        tag is null ? null : In(tag, address) ?? In(tag.Split('-')[0], address);

    private IMessages? In(string tag, FormOfAddress address) =>
        (address == FormOfAddress.Formal ? Spoken.GetValueOrDefault(tag + FormalEnd) : null) ?? Spoken.GetValueOrDefault(tag);
}
