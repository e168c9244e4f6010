using System.Reflection;
using ArchUnitNET.Loader;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

public sealed class DependencyRuleTests
{
    private static readonly Assembly Core = typeof(Person).Assembly;

    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader()
        .LoadAssembly(Core)
        .LoadNamespacesWithinAssembly(typeof(DependencyRuleTests).Assembly, "OutlookOneOnOne.Hosts.Tests.Planted")
        .Build();

    [Fact]
    public void Inside_core_each_line_uses_only_the_lines_above_it() =>
        Assert.Empty(HouseRules.ViolationsIn(House, "OutlookOneOnOne.Core"));

    [Fact]
    public void No_feature_of_core_is_lower_than_it_needs_to_be() =>
        Assert.Empty(HouseRules.UnusedAllowancesIn(House, "OutlookOneOnOne.Core"));

    [Fact]
    public void The_rule_sees_a_planted_allowance_that_nothing_uses() =>
        Assert.Contains(
            "Digest uses nothing of Invites, Coaching, Scheduling",
            HouseRules.UnusedAllowancesIn(House, "OutlookOneOnOne.Hosts.Tests.Planted"));

    [Fact]
    public void The_rule_sees_a_planted_violation()
    {
        var violation = Assert.Single(HouseRules.ViolationsIn(House, "OutlookOneOnOne.Hosts.Tests.Planted"));
        Assert.Equal(
            "OutlookOneOnOne.Hosts.Tests.Planted.Directory.PlantedPerson (Directory) uses " +
            "OutlookOneOnOne.Hosts.Tests.Planted.Digest.PlantedDigest (Digest)",
            violation);
    }

    [Fact]
    public void Core_uses_only_libraries_for_time_and_text() =>
        Assert.Equal(
            ["AngleSharp", "DotLiquid", "HtmlSanitizer", "Markdig", "NodaTime", "YamlDotNet"],
            Core.GetReferencedAssemblies()
                .Select(a => a.Name!)
                .Where(n => !n.StartsWith("System.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("oneonone", new[]
    {
        "OutlookOneOnOne.Core",
        "OutlookOneOnOne.Api",
        "OutlookOneOnOne.Adapters.Files",
        "OutlookOneOnOne.Adapters.Sqlite",
        "OutlookOneOnOne.Adapters.Mail",
        "OutlookOneOnOne.Adapters.Microsoft365",
    })]
    [InlineData("OutlookOneOnOne.Api", new[] { "OutlookOneOnOne.Core" })]
    [InlineData("OutlookOneOnOne.Adapters.Files", new[] { "OutlookOneOnOne.Core", "OutlookOneOnOne.Adapters.Mail" })]
    [InlineData("OutlookOneOnOne.Adapters.Sqlite", new[] { "OutlookOneOnOne.Core", "OutlookOneOnOne.Adapters.Files" })]
    [InlineData("OutlookOneOnOne.Adapters.Mail", new[] { "OutlookOneOnOne.Core" })]
    [InlineData("OutlookOneOnOne.Adapters.Microsoft365", new[] { "OutlookOneOnOne.Core", "OutlookOneOnOne.Adapters.Mail" })]
    [InlineData("OutlookOneOnOne.Core", new string[0])]
    public void Each_project_references_only_inner_projects(string project, string[] mayUse) =>
        Assert.Empty(Assembly.Load(project).GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n => n.StartsWith("OutlookOneOnOne.", StringComparison.Ordinal) || n == "oneonone")
            .Except(mayUse));

    [Theory]
    [InlineData("OutlookOneOnOne.Adapters.Files")]
    [InlineData("OutlookOneOnOne.Adapters.Sqlite")]
    [InlineData("OutlookOneOnOne.Adapters.Mail")]
    [InlineData("OutlookOneOnOne.Adapters.Microsoft365")]
    [InlineData("OutlookOneOnOne.Adapters.Azure")]
    public void No_librarys_types_leave_the_adapters(string project)
    {
        var adapters = Assembly.Load(project);
        var leaks =
            from type in adapters.GetExportedTypes()
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            from used in TypesIn(member)
            let home = used.Assembly.GetName().Name!
            where !home.StartsWith("System.", StringComparison.Ordinal) && !home.StartsWith("OutlookOneOnOne.", StringComparison.Ordinal)
                && // the words in which hosts put adapters together
                home is not ("NodaTime" or "Microsoft.Extensions.DependencyInjection.Abstractions")
            select $"{type.Name}.{member.Name} shows {used.FullName}";
        Assert.Empty(leaks);
    }

    private static IEnumerable<System.Type> TypesIn(MemberInfo member) => member switch
    {
        MethodInfo method => [.. method.GetParameters().SelectMany(p => Parts(p.ParameterType)), .. Parts(method.ReturnType)],
        ConstructorInfo constructor => constructor.GetParameters().SelectMany(p => Parts(p.ParameterType)),
        PropertyInfo property => Parts(property.PropertyType),
        FieldInfo field => Parts(field.FieldType),
        _ => [],
    };

    private static IEnumerable<System.Type> Parts(System.Type type) => type switch
    {
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
        { HasElementType: true } => Parts(type.GetElementType()!),
        _ => [type],
    };
}
