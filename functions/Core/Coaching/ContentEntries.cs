using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// A file of coaching content: a JSON array written by hand, so all its faults are reported at once, each with its place.
/// </summary>
internal sealed partial class ContentEntries<T>
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false), new IsoDate() },
    };

    private readonly List<string> faults = [];
    private readonly string file;

    private ContentEntries(string file, IReadOnlyList<T> all) => (this.file, All) = (file, all);

    public IReadOnlyList<T> All { get; }

    /// <summary>Reads one of the files in <c>Content</c>, which are embedded in the program.</summary>
    public static string BuiltIn(string file)
    {
        using var stream = typeof(ContentEntries<T>).Assembly.GetManifestResourceStream($"Coaching.Content.{file}")
            ?? throw new InvalidOperationException($"The built-in file {file} is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <exception cref="FormatException">The JSON is broken, or an entry has an unknown or a missing field.</exception>
    public static ContentEntries<T> Read(string json, string file)
    {
        try
        {
            var all = JsonSerializer.Deserialize<List<T?>>(json, Strict) ?? [];
            var missing = all.FindIndex(entry => entry is null);
            // No entry is null.
            return missing < 0 ? new ContentEntries<T>(file, all!) : throw new FormatException($"{file}, entry {missing + 1}: it is null.");
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{file}, line {fault.LineNumber + 1}: {EntryOf(fault)}{fault.Message}", fault);
        }
    }

    /// <summary>Every entry has a unique id in kebab-case.</summary>
    public ContentEntries<T> RequireIds(Func<T, string> id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Require(id, entry => KebabCase().IsMatch(id(entry)), "its id must be in kebab-case, like \"stop-start-continue\"");
        return Require(id, entry => seen.Add(id(entry)), "another entry has the same id");
    }

    /// <param name="id">Gets the id of an entry.</param>
    /// <param name="holds">The condition that each entry must meet.</param>
    /// <param name="otherwise">The message for an entry that does not meet it.</param>
    public ContentEntries<T> Require(Func<T, string> id, Func<T, bool> holds, string otherwise)
    {
        faults.AddRange(All.Index().Where(e => !holds(e.Item)).Select(e => $"{file}, entry {e.Index + 1} ('{id(e.Item)}'): {otherwise}."));
        return this;
    }

    public ContentEntries<T> RequireForAll(bool holds, string otherwise)
    {
        faults.AddRange(holds ? [] : [$"{file}: {otherwise}."]);
        return this;
    }

    /// <exception cref="FormatException">At least one requirement is not met; the message has one line for each.</exception>
    public IReadOnlyList<T> OrThrow() => faults.Count == 0 ? All : throw new FormatException(string.Join('\n', faults));

    /// <summary>The path in the exception starts with the index, counted from 0: <c>$[3].title</c>.</summary>
    private static string EntryOf(JsonException fault) =>
        Place().Match(fault.Path ?? string.Empty) is { Success: true } place
            ? $"entry {int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + 1}: "
            : string.Empty;

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

    [GeneratedRegex(@"^\$\[(\d{1,9})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex KebabCase();
}
