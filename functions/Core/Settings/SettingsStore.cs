using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings.Documents;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>Keeps what each person has chosen. Each call is atomic and durable; it throws when the storage fails.</summary>
public sealed class SettingsStore(IDocuments documents)
{
    private static readonly TermCondition Prepares = new("preparesAgendas", TermComparison.Is, "yes");

    internal static DocumentKind<PersonSettings> Kind { get; } = DocumentKind.Of<PersonSettings, SettingsDocument>(
        "settings",
        PartitionOwner.Person,
        SettingsJson.Default.SettingsDocument,
        SettingsDocument.Of,
        document => document.ToSettings()) with
    {
        Terms = settings => [(Prepares.Term, settings.PreparesAny ? Prepares.Value : null)],
    };

    /// <summary>What a person has chosen, if they ever did.</summary>
    public Task<Stored<PersonSettings>> ReadAsync(PersonId person, CancellationToken cancellationToken) =>
        documents.FindAsync(Kind, KeyOf(person), cancellationToken);

    /// <summary>Saves all that a person has chosen.</summary>
    /// <param name="person">Who has chosen it.</param>
    /// <param name="settings">All of it.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    public Task<Saving<PersonSettings>> SaveAsync(
        PersonId person, PersonSettings settings, Revision? expected, CancellationToken cancellationToken) =>
        documents.SaveAsync(Kind, KeyOf(person), settings, expected, cancellationToken);

    /// <summary>What everybody has chosen who wants agendas prepared, with all or with some. It looks through all partitions.</summary>
    public async Task<IReadOnlyDictionary<PersonId, PersonSettings>> ReadPreparingAsync(CancellationToken cancellationToken) =>
        (await documents.QueryEverywhereAsync(Kind, DocumentQuery.Where(Prepares), cancellationToken))
            .ToDictionary(s => new PersonId(s.Key.Partition.Value), s => s.Document);

    /// <summary>Deletes what this person has chosen: from then on the defaults hold. Running it twice changes nothing.</summary>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        documents.DeleteAsync(KeyOf(person), expected: null, cancellationToken);

    private static DocumentKey KeyOf(PersonId person) => Kind.KeyOf(person.Value, "settings");
}

/// <summary>What a person has chosen, or the defaults.</summary>
public static class StoredSettings
{
    extension(Stored<PersonSettings> stored)
    {
        /// <summary>What holds, chosen or not.</summary>
        public PersonSettings Effective => stored.DocumentOrNull ?? PersonSettings.Default;
    }
}
