using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>How records are written: camelCase, people's names as they are spelt.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(EncouragementJson), typeof(CamelCase<CoverageStatus>), typeof(CamelCase<Relationship>)])]
[JsonSerializable(typeof(IReadOnlyList<DigestJson>))]
[JsonSerializable(typeof(IReadOnlyList<CoverageJson>))]
[JsonSerializable(typeof(IReadOnlyList<ExplainJson>))]
internal sealed partial class Records : JsonSerializerContext
{
    public static void WriteTo<T>(TextWriter output, IEnumerable<T> records)
    {
        // The output is no part of a web page, so that letters beyond ASCII need no escaping.
        var readable = new Records(new JsonSerializerOptions(Default.GeneratedSerializerOptions!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var type = readable.GetTypeInfo(typeof(IReadOnlyList<T>)) ?? throw new InvalidOperationException($"{typeof(T).Name} is no record of ours.");
        output.WriteLine(JsonSerializer.Serialize([.. records], (JsonTypeInfo<IReadOnlyList<T>>)type));
    }
}
