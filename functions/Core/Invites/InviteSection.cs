using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Our marked part of an invite's body. It is marked twice, since mail programs differ in what they keep: by the id of the element
/// around it, which Outlook on the web and Exchange keep but prefix with <c>x_</c>, and by two named anchors at its ends, which Word
/// (and so Outlook on Windows) keeps as bookmarks when it drops the id. A bookmark's name has letters, digits and underscores only.
/// </summary>
public sealed record InviteSection
{
    internal const string Id = "OneOnOneAgenda";
    internal const string SeriesId = "OneOnOneAgendaSeries";
    internal const string StartOf = "Start";
    internal const string EndOf = "End";

    private const int HashBytes = 12;

    /// <param name="version">Of what is written, without white space. Each is written at most once by itself, so a new one is a reason to mail people.</param>
    /// <param name="fragment">Sanitised HTML of elements that are closed.</param>
    /// <param name="isForSeries">It speaks of every 1:1 of a series.</param>
    /// <exception cref="ArgumentException">The version is blank or has white space in it.</exception>
    public InviteSection(string version, string fragment, bool isForSeries)
    {
        if (version.Length == 0 || version.Any(char.IsWhiteSpace))
        {
            throw new ArgumentException("A version is one word.", nameof(version));
        }

        var id = isForSeries ? SeriesId : Id;
        Html = $"<div id=\"{id}\" style=\"margin:0 0 12pt\"><a name=\"{id}{StartOf}\"></a>\n{fragment}\n<a name=\"{id}{EndOf}\"></a></div>";
        IsForSeries = isForSeries;
        Stamp = new SectionStamp(version, HashOf(Html), InviteBody.Of(Html).Section!.TextHash);
    }

    public string Html { get; }

    public bool IsForSeries { get; }

    /// <summary>Tells later what this was.</summary>
    public SectionStamp Stamp { get; }

    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));

    /// <summary>What it says stays out of logs.</summary>
    public override string ToString() => $"{nameof(InviteSection)} {Stamp.Version}";
}
