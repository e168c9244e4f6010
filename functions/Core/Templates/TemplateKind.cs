namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// Who a template is for, from the point of view of the person who leads. In a file, in kebab-case: <c>direct-report</c>.
/// </summary>
public enum TemplateKind
{
    /// <summary>Somebody who reports to me.</summary>
    DirectReport,

    /// <summary>Somebody who reports to me and has reports of their own.</summary>
    ReportWhoManages,

    /// <summary>The person I report to.</summary>
    MyManager,

    /// <summary>Somebody two or more levels below me.</summary>
    SkipLevel,

    /// <summary>Somebody with the same manager as me, or a manager on my level.</summary>
    Peer,

    /// <summary>Anybody else in the organisation.</summary>
    Colleague,
}

/// <summary>When a template fits. In a file, in kebab-case: <c>every-2-weeks</c>.</summary>
public enum TemplateCadence
{
    /// <summary>For people who meet every 7 days.</summary>
    Weekly,

    /// <summary>For people who meet every 14 days.</summary>
    Every2Weeks,

    /// <summary>For people who meet every 21 days.</summary>
    Every3Weeks,

    /// <summary>For people who meet every 28 days.</summary>
    Every4Weeks,

    /// <summary>About every twelve weeks, instead of a regular one.</summary>
    Quarterly,

    /// <summary>The first 1:1 of the two people.</summary>
    FirstMeeting,

    /// <summary>One of the two is back after weeks away.</summary>
    AfterLeave,

    /// <summary>Never chosen automatically, only by a person.</summary>
    WhenNeeded,
}
