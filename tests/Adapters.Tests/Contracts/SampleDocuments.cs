using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Assistants;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Coverage.Documents;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Documents;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.Directory.Joining.Documents;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Templates.Choosing;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>Two states of one document of each kind, and a document of the same kind in another partition.</summary>
internal static class SampleDocuments
{
    private static readonly PersonId Ann = new("ann@x.org"), Bo = new("bo@x.org");
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly IsoWeek Week = IsoWeek.Of(new LocalDate(2026, 11, 23));
    private static readonly PairAgendas Pair = Pairs.Pair(Pairs.Item("a", "Größer 🙂"));
    private static readonly AgendaItem Archived = Pairs.Item("old").Done(0);
    private static readonly Agenda Agenda = Pairs.Agenda(Pairs.Template("peer"));
    private static readonly SentDigest Sent = new(Ann, Week, Monday, "idea", "outbox/1.eml");

    private static readonly ImmutableSortedDictionary<PersonId, RequestMailState> Mailed =
        ImmutableSortedDictionary<PersonId, RequestMailState>.Empty.Add(Ann, new RequestMailState(Monday, Monday));

    private static readonly PersonSettings Chosen = new()
    {
        PreparesAgendas = true,
        Language = "en",
        Address = FormOfAddress.Formal,
        UsesAssistants = true,
        SharesWordsWithAssistants = true,
    };

    public static IReadOnlyList<Sample> All { get; } =
    [
        Sample.Of(SettingsStore.Kind, "settings", PersonSettings.Default, Chosen),
        Sample.Of(CoachingStore.Kind, "coaching", new CoachingLog(Ann), new CoachingLog(Bo)),
        Sample.Of(
            RequestStore.Kind,
            "oneOnOneRequests",
            new OneOnOneRequests(Bo).Ask(Ann, Cadence.Weekly, Monday) with { Mails = Mailed },
            new OneOnOneRequests(Bo)),
        Sample.Of(
            AssistantCallStore.Kind,
            "assistantCalls.2026-11-23",
            Called(new AssistantCall(Monday, AssistantDeed.AddedPoint, Bo)),
            Called(new AssistantCall(Monday, AssistantDeed.ListedActions, null))),
        Sample.Of(
            SubscriptionStore.Kind,
            "subscription",
            Subscribed(new SubscriptionState.Lost(Monday)),
            Subscribed(new SubscriptionState.Active(new SubscriptionId("1"), Monday, "key"))),
        Sample.Of(InviteLedger.Kind, "invite.1", Invite(InviteState.Writing), Invite(InviteState.Written)),
        Sample.Of(DigestLedger.Kind, $"digest.{Week}", DigestState.Claimed(Week, Guid.NewGuid(), Monday), DigestState.Of(Sent)),
        Sample.Of(
            FirstDigests.Kind,
            "digestReaders",
            DigestReadersDocument.Of(DigestReaders.Before([Ann]).With([Ann, Bo], Monday)),
            DigestReadersDocument.Of(DigestReaders.None)),
        Sample.Of(
            SamePersonStore.Kind,
            "samePeople",
            SamePeopleDocument.Of([new SamePerson(Ann, Bo, Ann, Monday)]),
            SamePeopleDocument.Of(
            [
                new SamePerson(Ann, Bo, null, Monday)
                {
                    Answer = new OwnAnswer(true, Monday),
                    Others = [new OthersAnswer(Bo, true, Monday, IsMoved: true)],
                },
            ])),
        Sample.Of(CoverageKinds.Calendars, "calendar", Calendar(CalendarFault.AccessDenied), Calendar(null)),
        Sample.Of(
            CoverageKinds.Corrections,
            "corrections",
            CorrectionsDocument.Of(new PersonCorrections([new Correction.AgreedCadence(Bo, Monday, Cadence.Weekly)], [])
            {
                Absences = [new EnteredAbsence(Leave, IsOwn: true, Monday), new EnteredAbsence(Leave, IsOwn: false, Monday)],
                NotAway = [new DeniedAbsence(Leave, Monday)],
            }),
            CorrectionsDocument.Of(PersonCorrections.None)),
        Sample.Of(
            CoverageKinds.SentFigures,
            "sent.2026-11-23",
            SentFiguresDocument.Of(Figures(new CoverageCounts(Covered: 1, 0, 0, 0, 0, 0), new SentPair(Bo, CoverageStatus.Covered))),
            SentFiguresDocument.Of(Figures(counts: null, new SentPair(Bo, CoverageStatus.Slipping) { Change = Change }))),
        Sample.Of(
            CoverageKinds.PreviewedFigures,
            "previewed.2026-11-23",
            PreviewedFiguresDocument.Of(Previewed(new PreviewedManager(
                Ann, true, [new PreviewedPair(Bo, CoverageStatus.Covered, new PairInputs("0123456789abcdef"))]))),
            PreviewedFiguresDocument.Of(Previewed(new PreviewedManager(Ann, false, [])))),
        Sample.Of(CoverageKinds.Readers, "readers", new ReadersDocument([Bo.Value]), new ReadersDocument([])),
        Sample.Of(
            RecordSharing.Kind,
            "sharing",
            SharingDocument.Of(FiguresPolicy.Off),
            SharingDocument.Of(FiguresPolicy.Everybody with { Managers = [EmailAddress.Parse("ann@x.org")] })),
        Sample.Of(NoteStore.Kind, "writing.1", Note("Größer 🙂"), Note("short")),
        Sample.Of(StoredAgendas.Kind, "agenda.1", Agenda, Agenda with { Why = TemplateReason.OfSentence("another") }),
        Sample.Of(
            StoredPairs.Kind, "pair", new PairState(PairDocument.Of(Pair), 1, null), new PairState(PairDocument.Of(Pair.Met(0)), 2, null)),
        Sample.Of(ArchivedItems.Kind, "settled.old", new ArchivedItemState(ItemDocument.Of(Archived), 1), new ArchivedItemState(null, 2)),
        Sample.Of(Memberships.Kind, "membership.1", new Membership(Bo.Value), new Membership("cy@x.org")),
    ];

    public static Sample Of(string kind) => All.Single(s => s.Kind == kind);

    private static AssistantDay Called(AssistantCall call) => new(Ann, new LocalDate(2026, 11, 23), [call]);

    private static SubscriptionRecord Subscribed(SubscriptionState state) => new(Ann, state);

    private static InviteRecord Invite(InviteState state) =>
        new(Ann, InviteId.Of(new InviteRef(Ann, "weekly")), new SectionStamp("series/1", "a1b2", "c3d4"), state, Monday);

    private static SentFigures Figures(CoverageCounts? counts, params SentPair[] pairs) =>
        new(Ann, Week.Monday, Monday, [new SentManager(Ann, counts, pairs)]) { OneThing = Bo, IsOwnOneOnOne = true };

    private static PreviewedFigures Previewed(PreviewedManager manager) => new(Ann, Week.Monday, Monday, [manager]);

    private static AbsentDays Leave => new(new LocalDate(2026, 11, 2), new LocalDate(2026, 11, 20));

    private static StatusChange Change => new(null, [ChangeCause.Readability, ChangeCause.Policy]);

    private static CalendarDocument Calendar(CalendarFault? fault) =>
        new RememberedCalendar(
            [new OneOnOne(Bo, new Interval(Monday, null), InSeries: true)],
            [new Absence(Bo, new Interval(null, Monday))])
        {
            Others = [new OtherMeeting(Bo, new Interval(Monday, Monday), InSeries: true, Key, Obstacles.Group)],
            Vanished = fault is null ? [] : [new OneOnOne(Bo, new Interval(Monday, Monday), InSeries: false)],
        }.ToDocument(Monday, fault);

    private static MeetingKey Key => MeetingKey.Of(new CalendarEvent(new EventId("one"), new Interval(Monday, Monday)));

    private static Note Note(string text) => new Note(
        new NotebookEntryId(new Guid(1, 0, 0, new byte[8])),
        new Origin(Ann, Bo, Monday),
        NoteAudience.Pair,
        NoteText.Parse(text).Match(t => t, _ => throw new ArgumentException(text)));
}

/// <param name="Kind">The name of the kind.</param>
/// <param name="One">The first state.</param>
/// <param name="Two">The second state, under the same key.</param>
/// <param name="Elsewhere">A document in another partition.</param>
/// <param name="Everywhere">A scope that contains all documents of the kind.</param>
/// <param name="Reread">Reads a document through its kind and returns it as JSON.</param>
internal sealed record Sample(
    string Kind, Envelope One, Envelope Two, Envelope Elsewhere, DocumentScope Everywhere, Func<Envelope, string> Reread)
{
    public static Sample Of<T>(DocumentKind<T> kind, string id, T one, T two)
        where T : class => new(
        kind.Name,
        kind.ToEnvelope(kind.KeyOf("ann@x.org", id), one),
        kind.ToEnvelope(kind.KeyOf("ann@x.org", id), two),
        kind.ToEnvelope(kind.KeyOf("bo@x.org", id), one),
        kind.AllPartitions,
        envelope => kind.Write(kind.FromEnvelope(envelope)));
}
