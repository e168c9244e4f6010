using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>Writes enum members in camelCase, such as <c>newInRole</c>.</summary>
internal sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
