using System.Globalization;
using System.Text;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// What somebody wrote, in Markdown: not blank, at most 64 KiB of UTF-8, with line feeds only. Its <see cref="ToString"/> never shows the
/// text, so it is safe in logs.
/// </summary>
public sealed record NoteText
{
    /// <summary>The longest text that is accepted, in bytes of UTF-8.</summary>
    public const int MaxBytes = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private NoteText(string markdown) => Markdown = markdown;

    /// <summary>The text as written, with line feeds only.</summary>
    public string Markdown { get; }

    /// <summary>Accepts what people may write; line breaks of any kind become line feeds.</summary>
    public static NoteTextResult Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new NoteTextResult.Invalid(NoteTextFault.Blank);
        }

        var markdown = text.ReplaceLineEndings("\n");
        return BytesOf(markdown) switch
        {
            null => new NoteTextResult.Invalid(NoteTextFault.NotText),
            > MaxBytes => new NoteTextResult.Invalid(NoteTextFault.TooLong),
            _ => new NoteTextResult.Valid(new NoteText(markdown)),
        };
    }

    /// <summary>Only the length, never the text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Markdown.Length} characters)");

    /// <summary>Null for text that UTF-8 cannot encode, and for NUL, where some stores and mail systems cut the text off.</summary>
    private static int? BytesOf(string markdown)
    {
        try
        {
            return markdown.Contains('\0') ? null : Strict.GetByteCount(markdown);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}

/// <summary>Why a text is refused.</summary>
public enum NoteTextFault
{
    /// <summary>It is empty or white space.</summary>
    Blank,

    /// <summary>More than <see cref="NoteText.MaxBytes"/> bytes of UTF-8.</summary>
    TooLong,

    /// <summary>It contains NUL or half a surrogate pair.</summary>
    NotText,
}

/// <summary>Either a <see cref="NoteText"/> or why the text is refused.</summary>
public abstract record NoteTextResult
{
    private NoteTextResult()
    {
    }

    /// <summary>The text is accepted.</summary>
    /// <param name="Text">The text, with line feeds only.</param>
    public sealed record Valid(NoteText Text) : NoteTextResult;

    /// <summary>The text is refused.</summary>
    /// <param name="Fault">The reason.</param>
    public sealed record Invalid(NoteTextFault Fault) : NoteTextResult;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<NoteText, T> valid, Func<NoteTextFault, T> invalid) => this switch
    {
        Valid v => valid(v.Text),
        Invalid i => invalid(i.Fault),
        _ => throw new InvalidOperationException("NoteTextResult has no other case."),
    };
}
