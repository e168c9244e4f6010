using System.Reflection;
using System.Text.Json;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Tests.Messages;

/// <summary>A message of the generated C# classes, by its id in the catalogue.</summary>
internal sealed class CatalogueMessage
{
    private readonly object surface;
    private readonly MemberInfo member;

    private CatalogueMessage(string language, string id, object surface, MemberInfo member) =>
        (Language, Id, this.surface, this.member) = (language, id, surface, member);

    public string Language { get; }

    public string Id { get; }

    public IReadOnlyList<(string Name, Type Type)> Parameters => member is MethodInfo method
        ? [.. method.GetParameters().Select(p => (p.Name ?? throw new InvalidOperationException(Id), p.ParameterType))]
        : [];

    public static IReadOnlyList<CatalogueMessage> All(string language, IMessages messages)
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "functions/Core/Messages/en.json")));
        return
        [
            .. from entry in catalogue.RootElement.EnumerateObject()
               where !entry.Name.StartsWith('$')
               select Find(language, entry.Name, messages),
        ];
    }

    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public string Say(object[] arguments) => (string?)(member switch
    {
        MethodInfo method => method.Invoke(surface, arguments),
        PropertyInfo property => property.GetValue(surface),
        _ => throw new InvalidOperationException(Id),
    }) ?? throw new InvalidOperationException(Id);

    private static CatalogueMessage Find(string language, string id, IMessages messages)
    {
        var names = id.Split('.').Select(name => char.ToUpperInvariant(name[0]) + name[1..]).ToList();
        var property = typeof(IMessages).GetProperty(names[0]) ?? throw new InvalidOperationException($"There is no surface of {id}.");
        var surface = property.GetValue(messages) ?? throw new InvalidOperationException(id);
        var member = property.PropertyType.GetMember(string.Concat(names.Skip(1))).Single();
        return new CatalogueMessage(language, id, surface, member);
    }

    private static string FindRoot(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests do not run inside the repository."),
        _ when File.Exists(Path.Combine(folder.FullName, "OutlookOneOnOne.sln")) => folder.FullName,
        _ => FindRoot(folder.Parent),
    };
}
