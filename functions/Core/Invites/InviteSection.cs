using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Our marked part of an invite's body. It is marked twice, because mail programs keep different marks: an element id, which Outlook on the
/// web and Exchange keep but prefix with <c>x_</c>, and a named anchor at each end, which Word (and so Outlook on Windows) keeps as a
/// bookmark when it drops the id. A bookmark's name has letters, digits and underscores only.
/// </summary>
public sealed record InviteSection
{
    internal const string Id = "OneOnOneAgenda";
    internal const string SeriesId = "OneOnOneAgendaSeries";
    internal const string StartOf = "Start";
    internal const string EndOf = "End";

    private const int HashBytes = 12;

    /// <param name="version">
    /// The version of the content, without white space. Each version is written automatically at most once, so a new one emails people.
    /// </param>
    /// <param name="fragment">Sanitised HTML with all elements closed.</param>
    /// <param name="isForSeries">It is for every 1:1 of a series.</param>
    /// <exception cref="ArgumentException">The version is blank or contains white space.</exception>
    public InviteSection(string version, string fragment, bool isForSeries)
    {
        if (version.Length == 0 || version.Any(char.IsWhiteSpace))
        {
            throw new ArgumentException("A version must be one word.", nameof(version));
        }

        var id = isForSeries ? SeriesId : Id;
        Html = $"<div id=\"{id}\" style=\"margin:0 0 12pt\"><a name=\"{id}{StartOf}\"></a>\n{fragment}\n<a name=\"{id}{EndOf}\"></a></div>";
        IsForSeries = isForSeries;
        Stamp = new SectionStamp(version, HashOf(Html), InviteBody.Of(Html).Section!.TextHash); // Html has just been written as a section
    }

    /// <summary>The whole section with its marks, ready to be cut into a body.</summary>
    public string Html { get; }

    /// <summary>It is for every 1:1 of a series.</summary>
    public bool IsForSeries { get; }

    /// <summary>Identifies this section later.</summary>
    public SectionStamp Stamp { get; }

    internal static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));

    /// <summary>The version only: the content stays out of logs.</summary>
    public override string ToString() => $"{nameof(InviteSection)} {Stamp.Version}";
}
