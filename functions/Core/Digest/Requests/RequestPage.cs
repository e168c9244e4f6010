using NodaTime;
using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Requests;

/// <summary>
/// A request for a 1:1 in words, as HTML and as plain text: who asked, when, times that suit, and where to choose one. No status, no
/// figure, and nothing that either of the two wrote.
/// </summary>
/// <param name="request">Who asked whom.</param>
/// <param name="asked">When.</param>
/// <param name="times">What was found for the manager.</param>
/// <param name="page">Where the manager chooses a time; null when no web address is configured.</param>
/// <param name="language">What the manager reads.</param>
internal sealed class RequestPage(RequestToManager request, Instant asked, FindTimesResult times, Uri? page, IMessages language)
{
    private readonly Reader reader = new(language, request.Manager.TimeZone);

    private IRequestMailMessages Say => language.RequestMail;

    private string Name => PersonName.Of(request.Asker);

    private string Asked => reader.Local(asked) is var (day, at) ? Say.Asked(Name, day, at) : "";

    public RequestMail ToMail() =>
        new(request.Manager, request.Asker.Id, asked, Say.Subject(Name), Html(), Text()) { Language = language.Tag };

    private string Html() => MailPage.Compose(
        language.Tag,
        Say.Subject(Name),
        Asked,
        card: MailStyle.Row(SafeHtml.Of($"""
            <h1 style="margin:0;font-size:24px;line-height:32px;font-weight:600;color:{MailStyle.Ink}">{Say.Subject(Name)}</h1>
            {MailStyle.Paragraph(Asked)}
            {TimesInHtml()}
            {(page is null ? MailStyle.Paragraph(Say.InOutlook(Name), above: 16) : MailStyle.Button(page, language.Times.Find))}
            {MailStyle.Paragraph(SafeHtml.Of($"&#160;"))}
            """)),
        below: MailStyle.Row(MailStyle.Small(Say.Why(Name))));

    private string Text()
    {
        var text = new TextLines().Paragraph(Say.Subject(Name)).Gap().Paragraph(Asked);
        if (times is FindTimesResult.Found found)
        {
            text.Gap().Paragraph(Intro(found)).Gap();
            foreach (var line in found.Times.Select(time => LineOf(time, found)))
            {
                text.Paragraph(line, bullet: "- ");
            }
        }

        text.Gap();
        _ = page is null ? text.Paragraph(Say.InOutlook(Name)) : text.Address(reader.Digest.AddressOf(language.Times.Find), page);
        return text.Gap().Paragraph(Say.Why(Name)).ToString();
    }

    private SafeHtml TimesInHtml() => times is FindTimesResult.Found found
        ? SafeHtml.Join(
        [
            MailStyle.Paragraph(Intro(found), above: 16),
            .. found.Times.Select(time => MailStyle.Paragraph(LineOf(time, found), above: 4)),
        ])
        : SafeHtml.Nothing;

    private string Intro(FindTimesResult.Found found) => found.IsOtherKnown ? language.Times.BothFree : language.Times.OnlyMine(Name);

    /// <summary>"Tue 1 Dec, 15:00 · your usual time · 09:00 for Bo", as in the pane.</summary>
    private string LineOf(SuggestedTime time, FindTimesResult.Found found)
    {
        var (mine, theirs) = (reader.Local(time.Time.Start), time.Time.Start.InZone(found.OtherZone).LocalDateTime);
        string?[] parts = [language.Dates.Moment(mine.Date, mine.TimeOfDay), ReasonOf(time.Reason), TheirTime(mine, theirs)];
        return parts.OfType<string>().Aggregate(language.Joins.Facts);
    }

    private string? ReasonOf(TimeReason reason) => reason switch
    {
        TimeReason.UsualTime => language.Times.ReasonsUsualTime,
        TimeReason.UsualDay => language.Times.ReasonsUsualDay,
        TimeReason.FirstFree => language.Times.ReasonsFirstFree,
        TimeReason.AlsoFree => null,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "TimeReason has no other case."),
    };

    private string? TheirTime(LocalDateTime mine, LocalDateTime theirs)
    {
        if (theirs == mine)
        {
            return null;
        }

        return theirs.Date == mine.Date
            ? language.Times.TheirTime(theirs.TimeOfDay, Name)
            : language.Times.TheirMoment(language.Dates.Moment(theirs.Date, theirs.TimeOfDay), Name);
    }
}
