using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// The files of one kind of coaching content, in their order. They are written by hand, so all their faults are reported at once, each with
/// its file.
/// </summary>
internal sealed partial class ContentEntries<T>
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false), new IsoDate() },
    };

    private readonly List<string> faults = [];
    private readonly IReadOnlyList<string> files;

    private ContentEntries(IReadOnlyList<string> files, IReadOnlyList<T> all) => (this.files, All) = (files, all);

    public IReadOnlyList<T> All { get; }

    /// <exception cref="FormatException">An entry has an unknown or a missing field, or an unknown value of an enum.</exception>
    public static ContentEntries<T> Read(IReadOnlyList<ContentEntry> entries) =>
        new([.. entries.Select(e => e.File)], [.. entries.Select(Read)]);

    /// <summary>Every id is in kebab-case.</summary>
    public ContentEntries<T> RequireIds(Func<T, string> id) =>
        Require(entry => KebabCase().IsMatch(id(entry)), "its name must be in kebab-case, like \"stop-start-continue\"");

    /// <param name="holds">The condition that each entry must meet.</param>
    /// <param name="otherwise">The message for an entry that does not meet it.</param>
    public ContentEntries<T> Require(Func<T, bool> holds, string otherwise)
    {
        faults.AddRange(All.Index().Where(e => !holds(e.Item)).Select(e => $"{files[e.Index]}: {otherwise}."));
        return this;
    }

    public ContentEntries<T> RequireForAll(bool holds, string otherwise)
    {
        faults.AddRange(holds ? [] : [$"{otherwise}."]);
        return this;
    }

    /// <exception cref="FormatException">At least one requirement is not met; the message has one line for each.</exception>
    public IReadOnlyList<T> OrThrow() => faults.Count == 0 ? All : throw new FormatException(string.Join('\n', faults));

    private static T Read(ContentEntry entry)
    {
        try
        {
            return entry.Fields.Deserialize<T>(Strict)!; // an object is never null
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{entry.File}: {fault.Message}", fault);
        }
    }

    private sealed class IsoDate : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            // A string token is never null.
            reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } date
                ? date.Value
                : throw new JsonException("A date must be written like 2026-11-29.");

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex KebabCase();
}
