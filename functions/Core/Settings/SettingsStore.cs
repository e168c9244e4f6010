using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings.Documents;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>Stores each person's settings. Each call is atomic and durable. Throws when the storage fails.</summary>
public sealed class SettingsStore(IDocuments documents)
{
    private static readonly TermCondition Prepares = new("preparesAgendas", TermComparison.Is, "yes");
    private static readonly TermCondition AsksForPreview = new("asksForPreview", TermComparison.Is, "yes");

    internal static DocumentKind<PersonSettings> Kind { get; } = DocumentKind.Of<PersonSettings, SettingsDocument>(
        "settings",
        PartitionOwner.Person,
        SettingsJson.Default.SettingsDocument,
        SettingsDocument.Of,
        document => document.ToSettings()) with
    {
        Terms = settings =>
        [
            (Prepares.Term, settings.PreparesAny ? Prepares.Value : null),
            (AsksForPreview.Term, settings.ReceivesPreview is true ? AsksForPreview.Value : null),
        ],
    };

    /// <summary>A person's settings, if they ever chose any.</summary>
    public Task<Stored<PersonSettings>> ReadAsync(PersonId person, CancellationToken cancellationToken) =>
        documents.FindAsync(Kind, KeyOf(person), cancellationToken);

    /// <summary>Saves all settings of a person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="settings">All of their settings.</param>
    /// <param name="expected">The revision that it is based on; null if there must not be one yet.</param>
    /// <param name="cancellationToken">Cancels before the write begins, not during it.</param>
    public Task<SaveResult<PersonSettings>> SaveAsync(
        PersonId person, PersonSettings settings, Revision? expected, CancellationToken cancellationToken) =>
        documents.SaveAsync(Kind, KeyOf(person), settings, expected, cancellationToken);

    /// <summary>Changes a person's settings as they are stored now, so that concurrent changes do not overwrite each other.</summary>
    /// <param name="person">The person.</param>
    /// <param name="change">Pure; returns equal settings if there is nothing to change. Called again after a conflict.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The settings that apply now.</returns>
    public async Task<PersonSettings> ChangeAsync(
        PersonId person, Func<PersonSettings, PersonSettings> change, CancellationToken cancellationToken)
    {
        var settings = await documents.ChangeAsync(
            Kind, KeyOf(person), stored => Changed(stored ?? PersonSettings.Default), cancellationToken);
        return settings ?? PersonSettings.Default;

        PersonSettings? Changed(PersonSettings before) => change(before) is var after && after == before ? null : after;
    }

    /// <summary>The settings of everybody who wants agendas prepared for at least one pair. The query covers all partitions.</summary>
    public async Task<IReadOnlyDictionary<PersonId, PersonSettings>> ReadPreparingAsync(CancellationToken cancellationToken) =>
        (await documents.QueryEverywhereAsync(Kind, DocumentQuery.Where(Prepares), cancellationToken))
            .ToDictionary(s => new PersonId(s.Key.Partition.Value), s => s.Document);

    /// <summary>Everybody who asked for previews. The query covers all partitions.</summary>
    public async Task<IReadOnlyList<PersonId>> ReadAskingForPreviewAsync(CancellationToken cancellationToken) =>
        [.. (await documents.QueryEverywhereAsync(Kind, DocumentQuery.Where(AsksForPreview), cancellationToken))
            .Select(s => new PersonId(s.Key.Partition.Value))];

    /// <summary>Deletes a person's settings, so that the defaults apply. Running it twice changes nothing.</summary>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        documents.DeleteAsync(KeyOf(person), expected: null, cancellationToken);

    private static DocumentKey KeyOf(PersonId person) => Kind.KeyOf(person.Value, "settings");
}

/// <summary>A person's settings as stored, or the defaults.</summary>
public static class StoredSettings
{
    extension(Stored<PersonSettings> stored)
    {
        /// <summary>The settings that apply: those chosen, or the defaults.</summary>
        public PersonSettings Effective => stored.DocumentOrNull ?? PersonSettings.Default;
    }
}
