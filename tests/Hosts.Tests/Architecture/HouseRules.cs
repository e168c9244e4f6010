using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>The direction of references within Core: a feature may use only the features in the lines above its own.</summary>
internal static class HouseRules
{
    /// <summary>The lines, from the features that use nothing to those that nothing uses.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lines { get; } =
    [
        ["Messages", "Text"],
        ["Storage", "Diagnosis"],
        ["People"],
        ["Meetings", "Work", "PersonalData", "Templates"],
        ["Directory", "Settings"],
        ["Notes", "Coverage", "Agendas", "Assistants"],
        ["Invites", "Coaching", "Scheduling"],
        ["Planning", "Retention", "Digest"],
        ["Subscriptions"],
    ];

    /// <summary>Describes each reference from a feature below <paramref name="root"/> to one that it may not use.</summary>
    public static IReadOnlyList<string> ViolationsIn(ArchUnitNET.Domain.Architecture architecture, string root) =>
        [.. from reference in ReferencesIn(architecture, root)
            where !IsAbove(reference.Used, reference.User)
            select $"{reference.From} ({reference.User}) uses {reference.To} ({reference.Used})"];

    /// <summary>
    /// Describes each feature that is lower than necessary, because it uses nothing in the line directly above: its place allows more than
    /// it needs. Also reports each name in <see cref="Lines"/> without types.
    /// </summary>
    public static IReadOnlyList<string> UnusedAllowancesIn(ArchUnitNET.Domain.Architecture architecture, string root)
    {
        var used = ReferencesIn(architecture, root).Select(r => (r.User, r.Used)).ToHashSet();
        var present = architecture.Types.Select(t => FeatureOf(t, root)).OfType<string>().ToHashSet();
        return
        [
            .. Lines.SelectMany(line => line).Where(feature => !present.Contains(feature)).Select(feature => $"{feature} is empty"),
            .. Lines.Zip(Lines.Skip(1)).SelectMany(pair => pair.Second
                .Where(feature => !pair.First.Any(above => used.Contains((feature, above))))
                .Select(feature => $"{feature} uses nothing of {string.Join(", ", pair.First)}")),
        ];
    }

    private static IEnumerable<Reference> ReferencesIn(ArchUnitNET.Domain.Architecture architecture, string root) =>
        (from type in architecture.Types
         let user = FeatureOf(type, root)
         where user is not null
         from target in type.GetTypeDependencies(architecture)
         let used = FeatureOf(target, root)
         where used is not null && used != user
         select new Reference(type.FullName, user, target.FullName, used)).Distinct().OrderBy(r => r.From, StringComparer.Ordinal);

    private static bool IsAbove(string upper, string lower) =>
        LineOf(upper) is { } high && LineOf(lower) is { } low && high < low;

    private static int? LineOf(string feature) =>
        Lines.Index().Where(line => line.Item.Contains(feature)).Select(line => (int?)line.Index).SingleOrDefault();

    /// <summary>The folder below the root, such as <c>Coverage</c>; null for types elsewhere.</summary>
    private static string? FeatureOf(IType type, string root) =>
        type.FullName.StartsWith(root + ".", StringComparison.Ordinal)
            && type.FullName[(root.Length + 1)..].Split('.') is [var feature, _, ..]
            ? feature
            : null;

    private sealed record Reference(string From, string User, string To, string Used);
}
