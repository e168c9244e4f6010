using System.Text.Json;

namespace OutlookOneOnOne.Scale.Results;

/// <summary>Results in a file, so that long runs can be split.</summary>
internal static class SavedResults
{
    public static void Save(string path, IReadOnlyList<SizeResult> sizes)
    {
        using var file = File.Create(path);
        JsonSerializer.Serialize(file, sizes);
    }

    public static IReadOnlyList<SizeResult> Read(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize<List<SizeResult>>(file) ?? throw new FormatException($"{path} holds no results.");
    }
}
