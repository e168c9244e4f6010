using System.Reflection;
using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Core.Messages;

/// <summary>A message in no language: which one it is, and its arguments.</summary>
/// <param name="Code">The surface and the name of the message, such as <c>fileFaults.listNoManager</c>.</param>
/// <param name="Arguments">By name: texts, numbers, lists of texts, and codes of other messages.</param>
public sealed record MessageCode(string Code, IReadOnlyDictionary<string, object?> Arguments)
{
    /// <summary>The code of a message; null for a text that is not in the catalogue.</summary>
    /// <param name="message">Makes the sentence in a language.</param>
    /// <param name="english">The messages in English: all of them, or those of one surface.</param>
    public static MessageCode? Of<T>(Func<T, string> message, T english)
        where T : class
    {
        var said = new List<(MessageCode Code, string Text)>();
        var text = message((T)MessageRecorder.Of(typeof(T), english, said));
        return said.Count > 0 && said[^1].Text == text ? said[^1].Code : null;
    }

    /// <summary>
    /// The arguments as JSON: texts, whole numbers, lists, and an object with code and arguments for a sentence within the sentence.
    /// </summary>
    public JsonObject ArgumentsAsJson() => new(Arguments.Select(a => KeyValuePair.Create(a.Key, AsJson(a.Value))));

    private static JsonNode? AsJson(object? argument) => argument switch
    {
        MessageCode inner => new JsonObject { ["code"] = inner.Code, ["arguments"] = inner.ArgumentsAsJson() },
        int number => number,
        IEnumerable<object?> list => new JsonArray([.. list.Select(AsJson)]),
        var text => text?.ToString(),
    };
}

/// <summary>English that notes which message is asked for. DispatchProxy derives a class from it at run time.</summary>
#pragma warning disable CA1852
internal class MessageRecorder : DispatchProxy
#pragma warning restore CA1852
{
    private object english = Languages.English;
    private List<(MessageCode Code, string Text)> said = [];

    public static object Of(Type messages, object english, List<(MessageCode Code, string Text)> said)
    {
        var proxy = Create(messages, typeof(MessageRecorder));
        ((MessageRecorder)proxy).english = english;
        ((MessageRecorder)proxy).said = said;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var result = targetMethod!.Invoke(english, args); // A call always has a method.
        if (result is not string text)
        {
            return targetMethod.ReturnType.IsInterface && result is not null ? Of(targetMethod.ReturnType, result, said) : result;
        }

        var names = targetMethod.GetParameters().Select(p => p.Name ?? string.Empty);
        var arguments = names.Zip(args ?? [], (name, value) => (name, value: Inner(value))).ToDictionary(a => a.name, a => a.value);
        said.Add((new MessageCode(CodeOf(targetMethod), arguments), text));
        return text;
    }

    /// <summary>An argument that is a message itself is given as its code.</summary>
    private object? Inner(object? argument) => argument switch
    {
        string text => said.FindLast(s => s.Text == text).Code ?? argument,
        IEnumerable<string> texts => texts.Select(Inner).ToList(),
        _ => argument,
    };

    // IFileFaultsMessages.ListNoManager is fileFaults.listNoManager; a property is its getter, get_ListEmpty.
    private static string CodeOf(MethodInfo method)
    {
        var surface = method.DeclaringType!.Name; // Only methods of interfaces get here.
        var name = method.IsSpecialName ? method.Name["get_".Length..] : method.Name;
        return $"{Camel(surface["I".Length..^"Messages".Length])}.{Camel(name)}";
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
