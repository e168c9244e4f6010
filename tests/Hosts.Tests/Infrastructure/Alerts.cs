using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

/// <summary>The queries of the alerts. What they mean is tested in <c>addin/test/alerts</c>, with Kusto's own language service.</summary>
internal static partial class Alerts
{
    /// <summary>The text of each query, by the name of its file.</summary>
    public static IReadOnlyDictionary<string, string> Queries { get; } =
        Directory.EnumerateFiles(Path.Combine(Bicep.Folder, "alerts"), "*.kql")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);

    public static IEnumerable<string> MetricsIn(string query) => Metric().Matches(query).Select(m => m.Groups[1].Value);

    [GeneratedRegex("\"(oneonone\\.[a-z.]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Metric();
}
