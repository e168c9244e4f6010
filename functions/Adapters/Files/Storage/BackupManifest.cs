using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookOneOnOne.Adapters.Files.Storage;

/// <summary>What a back-up says about itself.</summary>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="Schema">The form of the database in it.</param>
/// <param name="CreatedAt">When it was made, in UTC, as ISO 8601.</param>
/// <param name="Files">Every other file in it.</param>
public sealed record BackupManifest(string Program, int Schema, string CreatedAt, IReadOnlyList<BackupEntry> Files)
{
    /// <summary>The form of the back-up itself. A later one is refused.</summary>
    public int Format { get; init; } = CurrentFormat;

    internal const int CurrentFormat = 1;
}

/// <summary>One file in a back-up.</summary>
/// <param name="Name">Its path in the data folder, with slashes.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Sha256">The hash of its content, in hexadecimal digits.</param>
public sealed record BackupEntry(string Name, long Length, string Sha256);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;
