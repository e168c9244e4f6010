using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

/// <summary>Which way references may point inside Core: towards the top of this list, never down or sideways unless named.</summary>
internal static class HouseRules
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Directory"] = [],
        ["Work"] = ["Directory"],
        ["Meetings"] = ["Directory"],
        ["PersonalData"] = ["Directory"],
        ["Settings"] = ["PersonalData", "Directory"],
        ["Agendas"] = ["Settings", "Meetings", "PersonalData", "Directory"],
        ["Notes"] = ["Meetings", "PersonalData", "Directory"],
        ["Coverage"] = ["Work", "Meetings", "PersonalData", "Directory"],
        ["Coaching"] = ["Agendas", "Notes", "Coverage", "Meetings", "PersonalData", "Directory"],
        ["Subscriptions"] = ["Planning", "Work", "Settings", "PersonalData", "Directory"],
        ["Planning"] = ["Work", "Settings", "Agendas", "Coverage", "Meetings", "Directory"],
        ["Retention"] = ["Work", "Agendas", "Notes", "Coverage"],
        ["Digest"] = ["Work", "Coaching", "Settings", "Agendas", "Notes", "Coverage", "Meetings", "PersonalData", "Directory"],
    };

    /// <summary>Each reference from one feature below <paramref name="root"/> to another that it may not use, as a sentence.</summary>
    public static IReadOnlyList<string> ViolationsIn(ArchUnitNET.Domain.Architecture architecture, string root) =>
        [.. (from type in architecture.Types
             let feature = FeatureOf(type, root)
             where feature is not null
             from target in type.GetTypeDependencies(architecture)
             let used = FeatureOf(target, root)
             where used is not null && used != feature && !Allows(feature, used)
             select $"{type.FullName} ({feature}) uses {target.FullName} ({used})").Distinct().Order(StringComparer.Ordinal)];

    private static bool Allows(string feature, string used) => MayUse.TryGetValue(feature, out var allowed) && allowed.Contains(used);

    /// <summary>The folder below the root, e.g. <c>Coverage</c>; null for what lies elsewhere.</summary>
    private static string? FeatureOf(IType type, string root) =>
        type.FullName.StartsWith(root + ".", StringComparison.Ordinal) && type.FullName[(root.Length + 1)..].Split('.') is [var feature, _, ..] ? feature : null;
}
