using System.Net;
using System.Text.RegularExpressions;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>A body as Exchange returns it: what was written and, for a Teams meeting, the section for joining it.</summary>
internal static partial class MeetingBody
{
    private const string Line = "________________________________________________________________________________";

    /// <summary>
    /// In Graph's documentation of online meetings the section looks like this: between two rules, in a block with the class me-email-text.
    /// </summary>
    public static string OnlineMeetingBlob(string joinUrl) =>
        $"""
        <div style="width:100%; height:20px"><span style="white-space:nowrap; color:gray; opacity:.36">{Line}</span>
        </div>
        <div class="me-email-text" style="color:#252424; font-family:'Segoe UI','Helvetica Neue',Helvetica,Arial,sans-serif">
        <div style="margin-top:24px; margin-bottom:10px"><a class="me-email-headline" href="{WebUtility.HtmlEncode(joinUrl)}" target="_blank" rel="noreferrer noopener" style="font-size:18px; text-decoration:underline; color:#6264a7">Join
         the meeting now</a> </div>
        <div style="font-size:12px">Meeting options&nbsp;| <a class="me-email-link" href="https://aka.ms/JoinTeamsMeeting" target="_blank" style="font-size:12px; color:#6264a7">
        Learn more about Teams</a></div>
        </div>
        <div style="width:100%; height:20px"><span style="white-space:nowrap; color:gray; opacity:.36">{Line}</span>
        </div>
        """.ReplaceLineEndings("\r\n");

    public static string Of(SimulatedEvent meeting) => Wrap(meeting.Body + (meeting.JoinUrl is { } url ? OnlineMeetingBlob(url) : ""));

    public static string Wrap(string inner) =>
        "<html>\r\n<head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\r\n</head>\r\n<body>\r\n"
            + $"{inner}\r\n</body>\r\n</html>\r\n";

    /// <summary>The section for joining a Teams meeting, from its first rule to its last; null if the body has none.</summary>
    public static string? FindBlob(string html) => Blob().Match(html) is { Success: true } found ? found.Value : null;

    public static string Text(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(Ends().Replace(Head().Replace(html, ""), "\r\n"), "")).Trim();

    /// <summary>The first 255 characters of the text (https://learn.microsoft.com/graph/api/resources/event).</summary>
    public static string Preview(string html)
    {
        var text = Text(html);
        return text.Length <= 255 ? text : text[..255];
    }

    [GeneratedRegex(@"<div[^>]*><span[^>]*>_{80}</span>\s*</div>.*<div[^>]*><span[^>]*>_{80}</span>\s*</div>", RegexOptions.Singleline)]
    private static partial Regex Blob();

    [GeneratedRegex("<head>.*?</head>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex("</(p|div|li|h[1-6]|tr)>|<br ?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex("<!--.*?-->|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
