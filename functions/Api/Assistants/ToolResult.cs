using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace OutlookOneOnOne.Api.Assistants;

/// <summary>What a tool returns: data, or a sentence that tells the assistant what to do instead.</summary>
internal static class ToolResult
{
    /// <summary>The JSON of arguments and results. Nulls are written, because clients check results against the schema.</summary>
    public static JsonSerializerOptions Json { get; } = WithWordsOfTheApi(new(McpJsonUtilities.DefaultOptions)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // It goes to programs, and never into HTML.
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    });

    /// <summary>The data, also as text for clients that read nothing else.</summary>
    public static CallToolResult Of<T>(T data)
    {
        var json = JsonSerializer.SerializeToElement(data, Json);
        return new CallToolResult
        {
            StructuredContent = json,
            Content = [new TextContentBlock { Text = JsonSerializer.Serialize(json, Json) }],
        };
    }

    public static CallToolResult Refused(string sentence) =>
        new() { IsError = true, Content = [new TextContentBlock { Text = sentence }] };

    public static CallToolResult NoSuchPerson { get; } = Refused(
        "person: nobody else in the organisation has this email address. Take one from list_one_on_ones, or ask for it.");

    /// <summary>The package's own converter comes first otherwise, and writes the names of members.</summary>
    private static JsonSerializerOptions WithWordsOfTheApi(JsonSerializerOptions options)
    {
        options.Converters.Insert(0, new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return options;
    }
}
