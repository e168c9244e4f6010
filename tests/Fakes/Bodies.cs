namespace OutlookOneOnOne.Fakes;

/// <summary>
/// Bodies of invites in the forms in which Exchange stores them. We wrote them ourselves, following Microsoft's examples.
/// </summary>
internal static class Bodies
{
    public const string JoinUrl =
        "https://teams.example/l/meetup-join/19%3ameeting_NzIyN2hlMGE%40thread.v2/0?"
            + "context=%7b%22Tid%22%3a%2272f9%22%2c%22Oid%22%3a%22bc55%22%7d";

    /// <summary>
    /// The section of a Teams meeting as written until 2024: marked by classes only, with CR LF, character references, and an attribute
    /// without quotes.
    /// </summary>
    public const string TeamsPart =
        "<div style=\"width:100%; height:20px\"><span style=\"white-space:nowrap; color:gray; "
            + "opacity:.36\">________________</span>\r\n</div>\r\n"
        + "<div class=\"me-email-text\" style=\"color:#252424; font-family:'Segoe UI','Helvetica Neue',sans-serif\">\r\n"
        + "<div style=\"margin-top:24px\"><a class=\"me-email-headline\" href=\""
        + JoinUrl
        + "\" target=_blank rel=\"noreferrer noopener\">Join\r\n the meeting</a> </div>\r\n"
        + "<div><a class=\"me-email-link\" href=\"tel:&#43;1 555-0100,,291# \">&#43;1 555-0100</a>&nbsp; (Toll) </div>\r\n"
        + "<div><a href=\"https://teams.example/options/?a=1&amp;b=2\">Options</a> | &amp;c.</div>\r\n</div>\r\n";

    /// <summary>The section of a Teams meeting as written since then: marked by ids.</summary>
    public const string NewTeamsPart =
        "<br>\n<div lang=\"en-US\" style=\"max-width:1024px\">\n<div style=\"margin-bottom:6px\"><span>Join:\n</span>"
        + "<a href=\"https://teams.example/meet/488?p=YXe9\" id=\"meet_invite_block.action.join_link\" title=\"Meeting "
        + "join\">https://teams.example/meet/488?p=YXe9</a>\n</div>\n</div>\n";

    public static string Exchange(string inside) =>
        "<html>\r\n<head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\r\n"
        + "<style><!-- div > p {color:red} </body> --></style>\r\n</head>\r\n<body lang=\"EN-US\" style=\"word-wrap:break-word\">\r\n"
        + inside
        + "</body>\r\n</html>\r\n";
}
