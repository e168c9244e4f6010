namespace OutlookOneOnOne.Core.Templates;

/// <summary>Whom a template is for: what the other person is to the one who leads the 1:1. In a file, in kebab-case: <c>direct-report</c>.</summary>
public enum TemplateKind
{
    /// <summary>Somebody who reports to me.</summary>
    DirectReport,

    /// <summary>Somebody who reports to me and has reports of their own.</summary>
    ReportWhoManages,

    /// <summary>The one I report to.</summary>
    MyManager,

    /// <summary>Somebody two or more levels below me.</summary>
    SkipLevel,

    Peer,

    /// <summary>Anybody else inside.</summary>
    Colleague,
}

/// <summary>When a template is the right one. In a file, in kebab-case: <c>every-2-weeks</c>.</summary>
public enum TemplateCadence
{
    Weekly,
    Every2Weeks,
    Every3Weeks,
    Every4Weeks,

    /// <summary>Every twelve weeks or so, in place of a regular one.</summary>
    Quarterly,

    /// <summary>The first 1:1 of the two.</summary>
    FirstMeeting,

    /// <summary>One of the two comes back after weeks away.</summary>
    AfterLeave,

    /// <summary>Never by itself, only when somebody takes it.</summary>
    WhenNeeded,
}
