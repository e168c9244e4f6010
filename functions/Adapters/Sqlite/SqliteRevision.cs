using System.Security.Cryptography;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

internal static class SqliteRevision
{
    /// <summary>Never repeats, so a document that was deleted and created again is not mistaken for the old one.</summary>
    public static Revision New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)));
}
