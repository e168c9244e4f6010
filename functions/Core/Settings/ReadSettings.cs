using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// Reads people's settings, for features that do not change them. People who never chose anything have the defaults. Throws when the
/// storage fails.
/// </summary>
public sealed class ReadSettings(SettingsStore store, LanguagePolicy languages)
{
    /// <summary>For an organisation whose language is English.</summary>
    public ReadSettings(SettingsStore store)
        : this(store, LanguagePolicy.Default)
    {
    }

    /// <summary>The settings of one person.</summary>
    public async Task<PersonSettings> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        (await store.ReadAsync(person, cancellationToken)).Effective;

    /// <summary>The language of texts that only one person reads.</summary>
    public async Task<IMessages> LanguageOfAsync(Person person, CancellationToken cancellationToken) =>
        LanguageOf(person, await OfAsync(person.Id, cancellationToken));

    /// <summary>
    /// The same for settings that have been read: what they chose, else what the directory says, else the organisation's.
    /// </summary>
    public IMessages LanguageOf(Person person, PersonSettings settings) =>
        languages.Choose(settings.Address, settings.Language, person.Language);

    /// <summary>The language of texts that somebody reads together with others, who are addressed as the organisation does.</summary>
    public async Task<IMessages> SharedLanguageOfAsync(Person person, CancellationToken cancellationToken) =>
        LanguageOf(person, await OfAsync(person.Id, cancellationToken) with { Address = null });

    /// <summary>
    /// The settings of everybody who wants agendas prepared for at least one pair. The query covers all partitions, so use it only for
    /// background work, never while somebody waits.
    /// </summary>
    public Task<IReadOnlyDictionary<PersonId, PersonSettings>> AllPreparingAsync(CancellationToken cancellationToken) =>
        store.ReadPreparingAsync(cancellationToken);

    /// <summary>Everybody who asked for previews of digests. The query covers all partitions, as above.</summary>
    public Task<IReadOnlyList<PersonId>> AllAskingForPreviewAsync(CancellationToken cancellationToken) =>
        store.ReadAskingForPreviewAsync(cancellationToken);
}
