using System.Globalization;
using System.Text;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>What somebody wrote, in Markdown: not blank, at most 64 KiB of UTF-8, lines ended by a line feed. Says nothing of itself in a log.</summary>
public sealed record NoteText
{
    public const int MaxBytes = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private NoteText(string markdown) => Markdown = markdown;

    public string Markdown { get; }

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

    /// <summary>Its length, never the words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Markdown.Length} characters)");

    /// <summary>Null for what UTF-8 cannot carry, and for NUL, at which some stores and mail systems cut.</summary>
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

public enum NoteTextFault
{
    /// <summary>Nothing is written there.</summary>
    Blank,

    /// <summary>More than <see cref="NoteText.MaxBytes"/> bytes of UTF-8.</summary>
    TooLong,

    /// <summary>It holds NUL or half of a surrogate pair.</summary>
    NotText,
}

/// <summary>Either a <see cref="NoteText"/> or why it is none.</summary>
public abstract record NoteTextResult
{
    private NoteTextResult()
    {
    }

    public sealed record Valid(NoteText Text) : NoteTextResult;

    public sealed record Invalid(NoteTextFault Fault) : NoteTextResult;

    public T Match<T>(Func<NoteText, T> valid, Func<NoteTextFault, T> invalid) => this switch
    {
        Valid v => valid(v.Text),
        Invalid i => invalid(i.Fault),
        _ => throw new InvalidOperationException("NoteTextResult is closed."),
    };
}
