using System.Reflection;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Coverage;

/// <summary>
/// The lists of public holidays that are part of the program: a file for each place, named after its code in ISO 3166, with the official
/// source and the last day for which it is complete. A list is used only for a place that somebody names, because what "IT" means in a
/// directory is not guessed.
/// </summary>
public static class ShippedHolidays
{
    private const string Folder = "Coverage.Places.", Extension = ".csv";

    private static readonly Assembly Program = typeof(ShippedHolidays).Assembly;

    /// <summary>The codes of the places, such as DE-BE and FR, in alphabetical order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        .. Program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The list of a place.</summary>
    /// <param name="written">A code, or the place as the list of people says it, an equals sign and a code: Berlin=DE-BE.</param>
    /// <returns>Null if there is no list with this code, or no place before the equals sign.</returns>
    internal static ListedHolidays? Find(string written)
    {
        var end = written.LastIndexOf('=');
        var code = Codes.FirstOrDefault(c => c.Equals(written[(end + 1)..].Trim(), StringComparison.OrdinalIgnoreCase));
        return code is not null && Place.TryParse(end < 0 ? code : written[..end], out var place)
            ? Read(code) with { Place = place }
            : null;
    }

    private static ListedHolidays Read(string code)
    {
        var file = code + Extension;
        using var stream = Program.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The built-in file {file} is missing from the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return HolidayTable.Read(file, bytes.ToArray(), new PeopleListFaults(file), CancellationToken.None).Single();
    }
}
