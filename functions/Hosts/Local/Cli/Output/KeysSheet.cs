using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage.Sealing;
using Spectre.Console.Rendering;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints the keys of a data folder, never a key itself.</summary>
internal sealed class KeysSheet(CliConsole console)
{
    private static IKeysMessages Say => Spoken.Messages.Keys;

    /// <param name="path">The file with the keys.</param>
    /// <param name="held">The keys in it.</param>
    /// <param name="counts">How many documents each number has sealed; 0 counts plain ones.</param>
    public void Write(string path, HeldKeys held, IReadOnlyDictionary<int, int> counts)
    {
        var sheet = new Sheet(console).Line(path);
        var numbers = counts.Keys.Concat(held.Keys.Select(k => k.Number)).Append(SealingKey.Plain).Distinct().Order().ToList();
        var width = Math.Max(8, numbers.Max(number => WidthOf(NameOf(number))) + 1);
        foreach (var number in numbers)
        {
            var isMissing = number != SealingKey.Plain && held.Keys.All(k => k.Number != number);
            var state = isMissing ? Say.Missing : WritesWith(held, number);
            var count = Say.Documents(counts.GetValueOrDefault(number)).PadLeft(7);
            var name = NameOf(number);
            sheet.Line($"{name}{new string(' ', width - WidthOf(name))}{count}  {state}".TrimEnd());
        }
    }

    private static string WritesWith(HeldKeys held, int number) =>
        (held.WritesWith ?? SealingKey.Plain) == number ? Say.Writes : string.Empty;

    private static string NameOf(int number) =>
        number == SealingKey.Plain ? Say.Plain : Say.Key(Designation.Of(number));

    /// <summary>In columns of a terminal, of which a Japanese character takes two.</summary>
    private static int WidthOf(string text) => new Segment(text).CellCount();
}
