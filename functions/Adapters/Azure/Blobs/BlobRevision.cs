using Azure;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Blobs;

/// <summary>A blob's ETag, without its quotes.</summary>
internal static class BlobRevision
{
    public static Revision Of(ETag tag) => new(tag.ToString("G").Trim('"'));

    public static ETag Tag(Revision revision) => new($"\"{revision.Value}\"");
}
