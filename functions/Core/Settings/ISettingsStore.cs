using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>Keeps what each person has chosen. Each call is atomic and durable; it throws when the storage fails.</summary>
public interface ISettingsStore
{
    Task<StoredSettings> ReadAsync(PersonId person, CancellationToken cancellationToken);

    /// <param name="person">Whose.</param>
    /// <param name="settings">All of them.</param>
    /// <param name="expected">The revision on which they rest; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    Task<SettingsSave> SaveAsync(PersonId person, PersonSettings settings, Revision? expected, CancellationToken cancellationToken);

    /// <summary>What each has chosen for whom agendas are prepared, with all or with some. In Cosmos a query over all partitions, of few documents.</summary>
    Task<IReadOnlyDictionary<PersonId, PersonSettings>> ReadPreparingAsync(CancellationToken cancellationToken);

    /// <summary>Forgets what this person chose: from then on the defaults hold. Running it twice changes nothing.</summary>
    Task ForgetAsync(PersonId person, CancellationToken cancellationToken);
}

public abstract record StoredSettings
{
    private StoredSettings()
    {
    }

    /// <summary>What holds, chosen or not.</summary>
    public PersonSettings Effective => this is Found found ? found.Settings : PersonSettings.Default;

    /// <summary>To save on top of this; null when nothing was chosen yet.</summary>
    public Revision? SeenRevision => this is Found found ? found.Revision : null;

    public sealed record Found(PersonSettings Settings, Revision Revision) : StoredSettings;

    public sealed record NotThere : StoredSettings;
}

public abstract record SettingsSave
{
    private SettingsSave()
    {
    }

    public sealed record Saved(Revision Revision) : SettingsSave;

    /// <summary>Somebody saved in between, or forgot them; nothing was saved.</summary>
    public sealed record Conflict(StoredSettings Current) : SettingsSave;

    /// <summary>Calls the function that belongs to this case and returns its result.</summary>
    public T Match<T>(Func<Revision, T> saved, Func<StoredSettings, T> conflict) => this switch
    {
        Saved s => saved(s.Revision),
        Conflict c => conflict(c.Current),
        _ => throw new InvalidOperationException("SettingsSave is closed."),
    };
}
