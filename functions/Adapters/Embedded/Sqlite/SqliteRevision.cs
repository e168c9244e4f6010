using System.Security.Cryptography;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Adapters.Embedded.Sqlite;

internal static class SqliteRevision
{
    /// <summary>Never one that was there before, so that a document deleted and made anew is not taken for the old one.</summary>
    public static Revision New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)));
}
