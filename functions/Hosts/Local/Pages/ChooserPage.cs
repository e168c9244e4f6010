using System.Globalization;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>Everybody, to choose whose eyes to look through: those who get a digest first.</summary>
internal static class ChooserPage
{
    /// <summary>Of the parameter, and of the field, that says where to go once somebody is chosen.</summary>
    public const string Return = "return";

    // Of a large organisation nobody reads more; the search finds the rest.
    private const int Shown = 60;

    private static readonly CompareInfo Letters = CultureInfo.InvariantCulture.CompareInfo;

    public static SafeHtml Of(OrgChart chart, DigestPolicy digests, string search, LocalPath? back)
    {
        var found = chart.People.Where(p => Fits(p, search)).OrderBy(p => p.Name, StringComparer.InvariantCultureIgnoreCase).ToList();
        var groups = found.ToLookup(p => chart.IsManagerOfManagers(p.Id) ? 0 : chart.IsManager(p.Id) ? 1 : 2);
        return SafeHtml.Of($"""
            <h1>Whose 1:1s?</h1>
            <p class="lead">Choose a person to see what they see: how their 1:1s stand, what the digest says about them, and the digest they get.</p>
            {Weekly(digests)}
            <form class="search" role="search" action="/people" method="get">
              <label for="q">Find somebody</label>
              <div><input id="q" name="q" type="search" value="{search}" placeholder="Name, title or address" autocomplete="off"><button>Find</button></div>
              {Field(back)}
            </form>
            {Nobody(found.Count, search, back)}
            {Group(chart, "Managers of managers", "The weekly digest is for them.", [.. groups[0]], back)}
            {Group(chart, "Managers", "They see their own 1:1s, and what the digest says about them.", [.. groups[1]], back)}
            {Group(chart, "Everybody else", "They see their own 1:1s.", [.. groups[2]], back)}
            """);
    }

    private static SafeHtml Weekly(DigestPolicy digests) => digests.IsTurnedOn
        ? SafeHtml.Of($"""<p class="quiet">Weekly digests are on: each goes out from Monday 08:00 where its recipient is.</p>""")
        : SafeHtml.Of($"""<p class="quiet">Weekly digests are off: none goes out, and here you see what they would say. To turn them on, start again with <code>--digests</code>.</p>""");

    private static bool Fits(Person person, string search) =>
        search.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
            new[] { person.Name, person.Title ?? string.Empty, person.Email.Value }.Any(text =>
                Letters.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0));

    private static SafeHtml Nobody(int found, string search, LocalPath? back) => SafeHtml.If(found == 0, () => SafeHtml.Of($"""
        <p role="status">{(search.Length == 0 ? "There is nobody in the people file yet." : $"Nobody is called “{search}”. A part of the name will do.")} <a href="{Everybody(back)}">Show everybody</a></p>
        """));

    private static SafeHtml Group(OrgChart chart, string heading, string what, IReadOnlyList<Person> people, LocalPath? back) => SafeHtml.If(people.Count > 0, () => SafeHtml.Of($"""
        <section>
          <h2>{heading} <span class="quiet">{people.Count}</span></h2>
          <p class="quiet">{what}</p>
          <form class="people" action="/person" method="post">{Field(back)}{people.Take(Shown).Select(p => Choice(chart, p))}</form>
          {SafeHtml.If(people.Count > Shown, () => SafeHtml.Of($"""<p class="quiet">and {people.Count - Shown} more: search for a name.</p>"""))}
        </section>
        """));

    private static SafeHtml Field(LocalPath? back) => back is null ? SafeHtml.Nothing : SafeHtml.Of($"""<input type="hidden" name="{Return}" value="{back.Value}">""");

    private static string Everybody(LocalPath? back) => back is null ? "/people" : $"/people?{Return}={Uri.EscapeDataString(back.Value)}";

    private static SafeHtml Choice(OrgChart chart, Person person) => SafeHtml.Of($"""
        <button name="email" value="{person.Email.Value}"><span class="face" aria-hidden="true">{Initials(person.Name)}</span><span class="text"><b>{PersonName.Of(person)}</b><span class="quiet">{Role(chart, person)}</span></span></button>
        """);

    private static string Role(OrgChart chart, Person person) =>
        person.Title ?? (chart.DirectReportsOf(person.Id).Count is > 0 and var reports ? Layout.Number(reports, "report", "reports") : person.Email.Value);

    // Whole letters: a name may begin with one that takes two chars.
    private static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.EnumerateRunes().Any(IsLetter)).ToList();
        return string.Concat(words.Take(1).Concat(words.Skip(1).TakeLast(1)).Select(w => w.EnumerateRunes().First(IsLetter).ToString())).ToUpperInvariant();
    }

    private static bool IsLetter(System.Text.Rune rune) => System.Text.Rune.IsLetter(rune);
}
