using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>The page to choose a person; people who get a digest are listed first.</summary>
internal static class ChooserPage
{
    /// <summary>The name of the parameter and form field with the page to return to.</summary>
    public const string Return = "return";

    // Nobody reads a longer list; the search finds everybody else.
    private const int Shown = 60;

    private static IStartPagesMessages Say => Spoken.Messages.StartPages;

    public static SafeHtml Of(OrgChart chart, DigestPolicy digests, string search, LocalPath? back)
    {
        var fitting = string.IsNullOrWhiteSpace(search) ? chart.People : chart.People.Where(Fitting(search));
        var found = fitting.OrderBy(p => p.Name, StringComparer.InvariantCultureIgnoreCase).ToList();
        var groups = found.ToLookup(p => (chart.IsManagerOfManagers(p.Id), chart.IsManager(p.Id)));
        return SafeHtml.Of($"""
            <h1>{Say.Title}</h1>
            <p class="lead">{Say.Lead}</p>
            {Weekly(digests)}
            <form class="search" role="search" action="/people" method="get">
              <label for="q">{Say.Find}</label>
              <div><input id="q" name="q" type="search" value="{search}" placeholder="{Say.Placeholder}" autocomplete="off">
              <button>{Say.FindButton}</button></div>
              {Field(back)}
            </form>
            {Nobody(found.Count, search, back)}
            {Group(chart, Say.ManagersOfManagersHeading, Say.ManagersOfManagersText, [.. groups[(true, true)]], back)}
            {Group(chart, Say.ManagersHeading, Say.ManagersText, [.. groups[(false, true)]], back)}
            {Group(chart, Say.OthersHeading, Say.OthersText, [.. groups[(false, false)]], back)}
            """);
    }

    private static SafeHtml Weekly(DigestPolicy digests) =>
        SafeHtml.Of($"""<p class="quiet">{(digests.IsTurnedOn ? Say.DigestsOn : Say.DigestsOff)}</p>""");

    private static Func<Person, bool> Fitting(string search) => SearchWords.TryParse(search, out var words)
        ? person => words.Matches($"{person.Name} {person.Title} {person.Email.Value}")
        : _ => false;

    private static SafeHtml Nobody(int found, string search, LocalPath? back) => SafeHtml.If(found == 0, () => SafeHtml.Of($"""
        <p role="status">{NobodyFound(search)} <a href="{Everybody(back)}">{Say.ShowEverybody}</a></p>
        """));

    private static string NobodyFound(string search) =>
        search.Length == 0 ? Say.EmptyFile : Say.NoMatch(search);

    private static SafeHtml Group(
        OrgChart chart, string heading, string what, IReadOnlyList<Person> people, LocalPath? back) =>
        SafeHtml.If(people.Count > 0, () => SafeHtml.Of($"""
        <section>
          <h2>{heading} <span class="quiet">{Say.Count(people.Count)}</span></h2>
          <p class="quiet">{what}</p>
          <form class="people" action="/person" method="post">{Field(back)}{people.Take(Shown).Select(p => Choice(chart, p))}</form>
          {SafeHtml.If(people.Count > Shown, () => More(people.Count - Shown))}
        </section>
        """));

    private static SafeHtml More(int count) =>
        SafeHtml.Of($"""<p class="quiet">{Say.More(count)}</p>""");

    private static SafeHtml Field(LocalPath? back) =>
        back is null ? SafeHtml.Nothing : SafeHtml.Of($"""<input type="hidden" name="{Return}" value="{back.Value}">""");

    private static string Everybody(LocalPath? back) => back is null ? "/people" : $"/people?{Return}={Uri.EscapeDataString(back.Value)}";

    private static SafeHtml Choice(OrgChart chart, Person person) => SafeHtml.Of($"""
        <button name="email" value="{person.Email.Value}"><span class="face" aria-hidden="true">{Initials(person.Name)}</span>
        <span class="text"><b>{PersonName.Of(person)}</b><span class="quiet">{Role(chart, person)}</span></span></button>
        """);

    private static string Role(OrgChart chart, Person person) =>
        person.Title ?? (
            chart.DirectReportsOf(person.Id).Count is > 0 and var reports
                ? Say.Reports(reports)
                : person.Email.Value);

    // Runes, because a letter may take two chars.
    private static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.EnumerateRunes().Any(IsLetter)).ToList();
        return string.Concat(words.Take(1).Concat(words.Skip(1).TakeLast(1)).Select(w => w.EnumerateRunes().First(IsLetter).ToString()))
            .ToUpperInvariant();
    }

    private static bool IsLetter(System.Text.Rune rune) => System.Text.Rune.IsLetter(rune);
}
