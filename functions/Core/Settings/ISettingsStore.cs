using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>Keeps what each person has chosen. Each call is atomic and durable; it throws when the storage fails.</summary>
public interface ISettingsStore
{
    Task<Stored<PersonSettings>> ReadAsync(PersonId person, CancellationToken cancellationToken);

    /// <param name="person">Whose.</param>
    /// <param name="settings">All of them.</param>
    /// <param name="expected">The revision on which they rest; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    Task<Saving<PersonSettings>> SaveAsync(
        PersonId person, PersonSettings settings, Revision? expected, CancellationToken cancellationToken);

    /// <summary>
    /// What each has chosen for whom agendas are prepared, with all or with some. In Cosmos a query over all partitions, of few documents.
    /// </summary>
    Task<IReadOnlyDictionary<PersonId, PersonSettings>> ReadPreparingAsync(CancellationToken cancellationToken);

    /// <summary>Forgets what this person chose: from then on the defaults hold. Running it twice changes nothing.</summary>
    Task ForgetAsync(PersonId person, CancellationToken cancellationToken);
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
