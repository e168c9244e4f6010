using System.Security.Cryptography;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

internal static class SqliteRevision
{
    /// <summary>Never one that was there before, so that a document deleted and made anew is not taken for the old one.</summary>
    public static Revision New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)));
}
