using CsCheck;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

/// <summary>Whatever one row contains, everybody it is not about is read as if it did not exist.</summary>
public sealed class OneBadRowTests : ListOnDisk
{
    private static readonly string[] Heads = ["id", "email", "name", "manager", "time_zone", "aliases", "manager_since", "status", "type"];

    /// <summary>A row about people whom no other row mentions.</summary>
    private static readonly Gen<string> BadCell = Gen.OneOf(
        "", "x", "zed@x.org", "zed@x.org;zoe@x.org", "Zed", "#N/A", "0", "1,2E+11", "31/31/2026", "05/10/2026", "9999-12-31", "inactive",
        "perhaps", "rom", "room", "guest", "\u0000", "\r", "Europe/Atlantis", "zed@x.org@x", "<zed@x.org>", "=1+1", "'", "smtp:zed@x.org",
        new string('z', 5000));

    private static readonly Gen<string> Quoting = Gen.OneOf("plain", "quoted", "unclosed", "stray");

    private static readonly Gen<string> BadRow = Gen.Select(BadCell, Quoting, (text, quoting) => quoting switch
    {
        "quoted" => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        "unclosed" => $"\"{text}",
        "stray" => $"{text}\"",
        _ => text,
    }).Array[0, Heads.Length + 2].Select(cells => string.Join(',', cells));

    private static readonly Gen<string[]> GoodRows = Gen.Int[1, 12].SelectMany(count => Gen.Select(
        Gen.Int[-1, count - 1].Array[count],
        Gen.Int[0, 2].Array[count],
        (managers, ways) => Enumerable.Range(0, count).Select(i => Row(i, managers[i], ways[i])).ToArray()));

    [Fact]
    public void Other_people_are_read_normally() => Gen.Select(GoodRows, BadRow, Gen.Int[0, 12], Gen.OneOf("\n", "\r\n")).Sample(
        (rows, bad, at, end) =>
        {
            var head = string.Join(',', Heads);
            var without = Valid(string.Join(end, [head, .. rows]));
            var with = Valid(string.Join(end, [head, .. rows.Take(at), bad, .. rows.Skip(at)]));
            Assert.Equal(Described(without.Organisation), Described(with.Organisation));
        },
        iter: 300,
        threads: 1);

    [Fact]
    public void Any_list_is_read_or_refused_with_a_reason() => Gen.Select(GoodRows, BadRow.Array[0, 5], Gen.Int[0, 400]).Sample(
        (rows, bad, cut) =>
        {
            var text = string.Join('\n', [string.Join(',', Heads), .. bad, .. rows]);
            var (isRead, told) = ReadFile(Write(text[..Math.Min(cut, text.Length)])).Match((_, w) => (true, w), faults => (false, faults));
            Assert.True(isRead || told.Count > 0);
            Assert.All(told, f => Assert.False(string.IsNullOrWhiteSpace(f.What) || string.IsNullOrWhiteSpace(f.Remedy)));
        },
        iter: 300,
        threads: 1);

    private static string Row(int i, int manager, int way)
    {
        var written = (manager, way) switch
        {
            ( < 0, _) => string.Empty,
            (_, 0) => $"p{manager}@x.org",
            (_, 1) => $"n{manager}",
            _ => $"Person {manager}",
        };
        var row = $"n{i},p{i}@x.org,Person {i},{written},Europe/Berlin,a{i}@x.org,2026-01-0{(i % 9) + 1},active,person";
        return i % 2 == 0 ? row : $"\"{row.Replace(",", "\",\"", StringComparison.Ordinal)}\"";
    }

    private static string[] Described(Organisation organisation) =>
        [.. organisation.Chart.People.Where(p => !p.Id.Value.StartsWith("zed", StringComparison.Ordinal))
            .Select(p => $"{p.Id} {p.Name} {p.Manager} {p.TimeZone} {p.ManagerSince} {string.Join(' ', p.Aliases)}")];
}
