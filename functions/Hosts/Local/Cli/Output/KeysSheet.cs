using System.Globalization;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints the keys of a data folder, never a key itself.</summary>
internal sealed class KeysSheet(CliConsole console)
{
    /// <param name="path">The file with the keys.</param>
    /// <param name="held">The keys in it.</param>
    /// <param name="counts">How many documents each number has sealed; 0 counts plain ones.</param>
    public void Write(string path, HeldKeys held, IReadOnlyDictionary<int, int> counts)
    {
        var sheet = new Sheet(console).Line(path);
        foreach (var number in counts.Keys.Concat(held.Keys.Select(k => k.Number)).Append(SealingKey.Plain).Distinct().Order())
        {
            var name = number == SealingKey.Plain ? "plain" : string.Create(CultureInfo.InvariantCulture, $"key {number}");
            var isMissing = number != SealingKey.Plain && held.Keys.All(k => k.Number != number);
            var state = isMissing ? "missing" : WritesWith(held, number);
            sheet.Line(string.Create(CultureInfo.InvariantCulture, $"{name,-8}{counts.GetValueOrDefault(number),7}  {state}").TrimEnd());
        }
    }

    private static string WritesWith(HeldKeys held, int number) =>
        (held.WritesWith ?? SealingKey.Plain) == number ? "writes" : string.Empty;
}
