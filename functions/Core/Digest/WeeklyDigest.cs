using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Everything that one digest says, in order, but not yet in words: <c>DigestHtml</c> and <c>DigestText</c> do that.</summary>
/// <param name="Recipient">A manager of managers.</param>
/// <param name="Week">The week that is starting.</param>
/// <param name="AsOf">The time of the figures.</param>
/// <param name="Own">The recipient's own 1:1s.</param>
/// <param name="Managers">Every manager below them, each followed by those below, siblings by name. Never ranked.</param>
/// <param name="OneThing">
/// Null for <see cref="OwnFirst"/>, and when there is nobody to ask, because there are no figures for any direct manager, or
/// <see cref="WereAllNamed"/>: then it is an exercise for the recipient.
/// </param>
/// <param name="Idea">An idea to pass on.</param>
public sealed record WeeklyDigest(
    Person Recipient,
    IsoWeek Week,
    Instant AsOf,
    ManagerCoverage Own,
    IReadOnlyList<DigestLine> Managers,
    OneThing? OneThing,
    Idea Idea)
{
    /// <summary>
    /// The recipient's own pair whose 1:1 is missing: it is the one thing of this week. Null when none is, or when they were told last
    /// week.
    /// </summary>
    public PairCoverage? OwnFirst { get; init; }

    /// <summary>
    /// The one thing was about every direct manager with figures in the last three weeks, so this week it is an exercise for the
    /// recipient.
    /// </summary>
    public bool WereAllNamed { get; init; }

    /// <summary>There are figures for each of the recipient's direct managers.</summary>
    public bool HasAllFigures => Managers.Where(line => line.Level == 1).All(line => line.Coverage is ManagerCoverage.Known);

    /// <summary>What its recipient reads.</summary>
    public IMessages Language { get; private init; } = Languages.English;

    /// <summary>What its preview said twelve hours before it was due; null if that was not kept.</summary>
    public PreviewedFigures? Preview { get; init; }

    /// <summary>The figures that it shows; those of managers who appear only in a total are not included.</summary>
    public SentFigures Figures(Instant sentAt) => new(
        Recipient.Id, Week.Monday, sentAt, [.. Shown.Select(coverage => SentManager.Of(coverage, Preview))])
    {
        OneThing = OneThing?.Manager.Id ?? OwnFirst?.Report.Id,
        IsOwnOneOnOne = OwnFirst is not null,
    };

    /// <summary>The same figures as those of a preview, with which the digest will be compared.</summary>
    public PreviewedFigures AsPreview(Instant due) => new(Recipient.Id, Week.Monday, due, [.. Shown.Select(PreviewedManager.Of)]);

    private IEnumerable<ManagerCoverage> Shown =>
        DigestRows.Of(Managers).OfType<DigestRow.Shown>().Select(row => row.Line.Coverage).Prepend(Own);

    /// <summary>The same digest in another language, with the same idea and the same question.</summary>
    public WeeklyDigest In(IMessages language) => this with
    {
        Language = language,
        Idea = IdeaCatalogue.In(language).Find(Idea.Id) ?? Idea,
        OneThing = OneThing is { Question: var original } thing
            ? thing with { Question = CheckInQuestions.In(language).Find(original.Id) ?? original }
            : null,
    };
}

/// <param name="Coverage">The manager and their figures.</param>
/// <param name="ReportsTo">Their manager: the recipient, or another manager in the line.</param>
/// <param name="Level">1 for the recipient's own reports, 2 for the next level, and so on.</param>
/// <param name="NamedReports">
/// Names of reports who are overdue or have none yet; empty unless the organisation's policy allows names.
/// </param>
public sealed record DigestLine(ManagerCoverage Coverage, Person ReportsTo, int Level, IReadOnlyList<string> NamedReports);

/// <summary>One question for one direct manager.</summary>
/// <param name="Manager">Who to ask.</param>
/// <param name="Question">What to ask.</param>
/// <param name="NextOneOnOne">When the recipient meets them next; null when nothing is scheduled.</param>
public sealed record OneThing(Person Manager, CheckInQuestion Question, Instant? NextOneOnOne);

/// <summary>The links in the mail.</summary>
/// <param name="Place">
/// Adds the question to the agenda of the next 1:1; null when no web address is configured, and then there is no link.
/// </param>
/// <param name="Preferences">Where to change settings; null when no web address is configured.</param>
/// <param name="Unsubscribe">Stops the digest.</param>
public sealed record DigestLinks(Uri? Place, Uri? Preferences, Uri Unsubscribe)
{
    /// <summary>Stops the previews of what digests say about the recipient.</summary>
    public Uri StopPreviews { get; init; } = Unsubscribe;

    /// <summary>Where the recipient finds a time with one of their reports; null when no web address is configured.</summary>
    public PairPages? Pairs { get; init; }

    /// <summary>What explains the mail and its figures; null when no web address is configured.</summary>
    public GuidePages? Guides { get; init; }
}

/// <summary>The pages of a recipient's pairs. Without a next 1:1 they offer times.</summary>
/// <param name="Site">Where the pages are served.</param>
/// <param name="Recipient">The recipient of the digest.</param>
public sealed record PairPages(Uri Site, PersonId Recipient)
{
    /// <summary>The page of the recipient and this person.</summary>
    public Uri With(Person other) => new(Site, $"agenda/{PairId.Of(Recipient, other.Id)}");
}
