using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>The page of one person, with their own 1:1s.</summary>
internal static class PersonPage
{
    private static IStartPagesMessages Say => Spoken.Messages.StartPages;

    /// <param name="person">The viewer.</param>
    /// <param name="local">The installation.</param>
    /// <param name="own">The viewer's own 1:1s, and what others are shown of them.</param>
    /// <param name="due">When the digest that it previews is sent; null for the figures as of now.</param>
    /// <param name="partners">The viewer's 1:1 partners.</param>
    /// <param name="getsDigest">Whether the viewer is shown the figures of others.</param>
    /// <param name="mentions">What digests said about the viewer.</param>
    public static SafeHtml Of(
        Person person,
        LocalInstallation local,
        OwnFigures own,
        Instant? due,
        IReadOnlyList<Partner> partners,
        bool getsDigest,
        SafeHtml mentions) =>
        SafeHtml.Of($"""
        <h1>{PersonName.Of(person)}</h1>
        <p class="lead">{About(person, local.Chart)}</p>
        {SafeHtml.If(local.Chart.IsManager(person.Id), () => Coverage(own, local.Chart.ManagerOf(person.Id), due))}
        {Pairs(person, local, partners)}
        {mentions}
        {SafeHtml.If(getsDigest, Digest)}
        """);

    private static SafeHtml Coverage(OwnFigures own, Person? manager, Instant? due) => own.ToOthers.CoverageOrNull is { } shown
        ? CoverageSection.Of(shown, manager, due)
        : SafeHtml.Of($"""
            {(own.Pairs is OwnPairs.Unknown unknown ? CoverageSection.NoFigures(unknown.Fault) : SafeHtml.Nothing)}
            <p class="quiet">{Spoken.Messages.MyCoverage.Off}</p>
            """);

    private static string About(Person person, OrgChart chart) => new[]
    {
        person.Title,
        chart.ManagerOf(person.Id) is { } manager ? Say.ReportsTo(PersonName.Of(manager)) : null,
        chart.DirectReportsOf(person.Id).Count is > 0 and var reports ? Say.Reports(reports) : null,
        person.TimeZone.Id,
    }.OfType<string>().Aggregate(Spoken.Messages.Joins.Facts);

    private static SafeHtml Pairs(Person person, LocalInstallation local, IReadOnlyList<Partner> partners) => SafeHtml.Of($"""
        <section aria-labelledby="pairs">
          <h2 id="pairs">{Say.YoursHeading}</h2>
          {(partners.Count == 0 ? SafeHtml.Of($"<p>{Say.YoursNone}</p>") : Table(person.TimeZone, local, partners))}
        </section>
        """);

    private static SafeHtml Table(DateTimeZone zone, LocalInstallation local, IReadOnlyList<Partner> partners) => SafeHtml.Of($"""
        <table class="pairs" role="table">
          <thead role="rowgroup"><tr role="row">{Columns().Select(Heading)}</tr></thead>
          <tbody role="rowgroup">{partners.Select(p => Row(zone, p))}</tbody>
        </table>
        <p class="quiet">{Remarks(zone, local, partners)}</p>
        {partners.SelectMany(Vanished)}
        """);

    private static string Remarks(DateTimeZone zone, LocalInstallation local, IReadOnlyList<Partner> partners)
    {
        var unknown = partners.Where(p => p.LacksHolidays).Select(p => PersonName.Of(p.Other)).ToList();
        string?[] sentences =
        [
            Say.TimesIn(zone.Id),
            local.Absences.AreReadForEverybody ? null : Say.Absences,
            unknown.Count == 0 ? null : Spoken.Messages.Partners.HolidaysNotKnown(unknown),
        ];
        return sentences.OfType<string>().Aggregate(Spoken.Messages.Digest.Sentences);
    }

    private static IEnumerable<SafeHtml> Vanished(Partner partner) => partner.Vanished.Select(
        day => SafeHtml.Of($"<p>{Spoken.Messages.MyCoverage.Vanished(PersonName.Of(partner.Other), day)}</p>"));

    private static string[] Columns() => [Say.ColumnsWith, Say.ColumnsStatus, Say.ColumnsLast, Say.ColumnsNext, Say.ColumnsAgreed];

    private static SafeHtml Heading(string column) => SafeHtml.Of($"""<th role="columnheader" scope="col">{column}</th>""");

    // Explicit roles, because a narrow screen shows the table as a list, and browsers would no longer expose it as a table.
    private static SafeHtml Row(DateTimeZone zone, Partner partner) => SafeHtml.Of($"""
        <tr role="row">
        <th role="rowheader" scope="row"><b>{PersonName.Of(partner.Other)}</b><span class="quiet">{Kind(partner)}</span></th>
        {Cell(Say.ColumnsStatus, partner.Status is { } status ? Status(status) : SafeHtml.Nothing)}
        {Cell(Say.ColumnsLast, Words.Day(partner.Last, zone))}
        {Cell(Say.ColumnsNext, Words.Moment(partner.Next, zone))}
        {Cell(Say.ColumnsAgreed, partner.Cadence is { } cadence ? Say.EveryDays(cadence.Days) : Words.Nothing)}</tr>
        """);

    private static SafeHtml Cell(string column, string text) =>
        Cell(column, text == Words.Nothing ? SafeHtml.Nothing : SafeHtml.Of($"{text}"));

    private static SafeHtml Cell(string column, SafeHtml content) => content == SafeHtml.Nothing
        ? SafeHtml.Of($"""<td role="cell" class="empty" data-label="{column}">{Say.ColumnsEmpty}</td>""")
        : SafeHtml.Of($"""<td role="cell" data-label="{column}">{content}</td>""");

    private static SafeHtml Status(CoverageStatus status)
    {
        var word = CoverageWords.Status(status, Spoken.Messages.Coverage);
        return SafeHtml.Of($"""<span class="status {CoverageSection.ClassOf(status)}">{word}</span>""");
    }

    private static string Kind(Partner partner) => RelationshipWords.Other(partner.Kind, Spoken.Messages);

    private static SafeHtml Digest() => SafeHtml.Of($"""
        <section aria-labelledby="digest">
          <h2 id="digest">{Say.DigestHeading}</h2>
          <p>{Say.DigestText}
          {SafeHtml.In(Spoken.Messages.Joins.Facts, Link("/me/digest", Say.DigestPage), Link("/me/digest.txt", Say.DigestPlain))}</p>
          <iframe class="mail" src="/me/digest" title="{Say.DigestFrame}" loading="lazy"
            sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
        </section>
        """);

    private static SafeHtml Link(string path, string text) => SafeHtml.Of($"""<a href="{path}">{text}</a>""");
}
