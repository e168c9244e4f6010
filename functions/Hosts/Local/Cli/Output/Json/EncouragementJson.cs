using System.Text.Json;
using System.Text.Json.Serialization;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>A number of people; "some" or "none" for a small group; null when there is nobody to meet.</summary>
internal sealed class EncouragementJson : JsonConverter<EncouragementFigure>
{
    public override EncouragementFigure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Figures can only be written.");

    public override void Write(Utf8JsonWriter writer, EncouragementFigure value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case EncouragementFigure.People people: writer.WriteNumberValue(people.Count); break;
            case EncouragementFigure.Most: writer.WriteStringValue("most"); break;
            case EncouragementFigure.Some: writer.WriteStringValue("some"); break;
            case EncouragementFigure.None: writer.WriteStringValue("none"); break;
            case EncouragementFigure.NotShown: writer.WriteNullValue(); break;
            default: throw new InvalidOperationException("EncouragementFigure has no other case.");
        }
    }
}
